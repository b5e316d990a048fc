namespace CareersSite.Benchmarks.Corpus;

/// <summary>A line of work: one department, what people in it are called, on what they work and what they must know.</summary>
internal sealed record Field(string Department, string[] Roles, string[] Subjects, string[] Skills)
{
    public static IReadOnlyList<Field> All { get; } =
    [
        new(
            "Engineering",
            ["Engineer", "Developer", "Architect", "Engineering Manager"],
            ["Backend", "Frontend", "Payments", "Identity", "Observability", "Android", "iOS", "Embedded", "Firmware", "Compiler", "Storage",
                "Networking", "Search", "Graphics", "Build Tools", "Site Reliability", "Platform", "Checkout", "Robotics", "Test Automation"],
            ["C#", "C++", ".NET", "Node.js", "Rust", "Go", "Java", "Kotlin", "Swift", "TypeScript", "React", "GraphQL", "PostgreSQL", "Kafka",
                "Kubernetes", "Terraform", "Redis", "Elixir", "Erlang", "Scala", "Ruby", "Haskell", "Linux", "gRPC", "WebGL"]),
        new(
            "Data",
            ["Data Scientist", "Data Analyst", "Data Engineer", "Statistician"],
            ["Forecasting", "Pricing", "Fraud", "Recommendation", "Speech", "Vision", "Telemetry", "Experimentation", "Geospatial", "Churn"],
            ["Python", "SQL", "Spark", "Airflow", "dbt", "Snowflake", "PyTorch", "Pandas", "Julia", "Tableau", "Looker", "Bayesian methods", "R&D"]),
        new(
            "Design",
            ["Product Designer", "Content Designer", "Design Researcher", "Illustrator"],
            ["Onboarding", "Accessibility", "Brand", "Motion", "Maps", "Editorial", "Packaging", "Wayfinding", "Icons", "Typography"],
            ["Figma", "Prototyping", "Blender", "After Effects", "Lettering", "Usability testing", "CSS", "Photography"]),
        new(
            "Sales",
            ["Account Executive", "Account Manager", "Sales Engineer", "Partner Manager"],
            ["Enterprise", "Mid-Market", "Public Sector", "Healthcare", "Retail", "Utilities", "Education", "Aviation", "Hospitality", "Insurance"],
            ["Salesforce", "HubSpot", "Negotiation", "Tenders", "Forecast calls", "Cold calling", "Spanish", "Japanese", "German", "Portuguese"]),
        new(
            "Support",
            ["Support Specialist", "Customer Success Manager", "Technical Writer", "Trainer"],
            ["Billing", "Integrations", "Migration", "Night Shift", "Hardware", "Self-Service", "Escalations", "Community", "Marketplace", "Tier-2"],
            ["Zendesk", "Intercom", "DITA", "Markdown", "Wireshark", "Excel", "French", "Polish", "Arabic", "Korean"]),
        new(
            "Operations",
            ["Technician", "Planner", "Coordinator", "Buyer", "Supervisor"],
            ["Warehouse", "Fleet", "Field Service", "Facilities", "Customs", "Calibration", "Packing", "Cold Chain", "Recycling", "Procurement"],
            ["SAP", "Forklift licence", "Soldering", "Lean", "Six Sigma", "Welding", "First aid", "AutoCAD", "Incoterms", "Hydraulics"]),
        new(
            "People & Culture",
            ["Recruiter", "Business Partner", "Learning Designer", "Payroll Specialist"],
            ["University", "Executive", "Relocation", "Apprenticeship", "Wellbeing", "Inclusion", "Compensation", "Mobility", "Seasonal", "Works Council"],
            ["Workday", "Greenhouse", "Personio", "Labour law", "Facilitation", "Coaching", "Sourcing", "Mediation"]),
        new(
            "Finance",
            ["Accountant", "Controller", "Treasury Analyst", "Auditor"],
            ["Group", "Revenue", "Tax", "Grants", "Leasing", "Transfer Pricing", "Inventory", "Consolidation", "Credit", "Payables"],
            ["IFRS", "DATEV", "NetSuite", "Xero", "Power BI", "Bloomberg", "US GAAP", "SOX", "VAT"]),
        new(
            "Clinical Care",
            ["Nurse", "Pharmacist", "Physiotherapist", "Care Assistant"],
            ["Oncology", "Paediatric", "Cardiology", "Dialysis", "Hospice", "Maternity", "Trauma", "Geriatric", "Dermatology", "Neurology"],
            ["Triage", "Phlebotomy", "Wound care", "Ultrasound", "Ventilation", "Vaccination", "Sign language", "Palliative care"]),
        new(
            "Legal",
            ["Counsel", "Paralegal", "Privacy Officer", "Contract Manager"],
            ["Employment", "Trade", "Patents", "Litigation", "Licensing", "Competition", "Real Estate", "Marketing", "Sanctions", "Open Source"],
            ["GDPR", "Drafting", "eDiscovery", "Arbitration", "Legal Latin", "Due diligence", "Notarial work"]),
    ];

    public static IReadOnlyList<string> Levels { get; } = ["", "", "Senior", "Senior", "Junior", "Lead", "Principal", "Staff", "Associate", "Interim"];
}
