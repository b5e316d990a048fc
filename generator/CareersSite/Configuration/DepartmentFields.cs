using CareersSite.Yaml;

namespace CareersSite.Configuration;

public static class DepartmentFields
{
    public static readonly FieldTable<Department> Table = new(
        "a field of a department",
        new("title", FieldType.TextByLanguage, "What its page is called, where that is not its name.", "Engineering and data",
            (department, value, reader) => department.Title = LocalTextField.Read(value, reader)),
        new("summary", FieldType.TextByLanguage, "One or two sentences about it.", "We build it.",
            (department, value, reader) => department.Summary = LocalTextField.Read(value, reader)),
        new("image", FieldType.Path, "The share picture of its postings, under content/static.", "engineering.png",
            (department, value, reader) => department.Image = PictureField.ReadPath(department.Image, value, reader)),
        new("image_alt", FieldType.TextByLanguage, "What the picture shows, in words.", "A hand on a circuit board.",
            (department, value, reader) => department.Image = PictureField.ReadAlt(department.Image, value, reader)));

    public static Department Read(string name, YamlValue value, ValueReader reader)
    {
        var department = new Department { Name = name };
        if (value is YamlScalar { IsNothing: true })
        {
            return department;
        }

        if (value is YamlScalar summary)
        {
            department.Summary = summary.Text.Trim();
        }
        else if (reader.Map(value) is { } map)
        {
            Table.Read(map, department, reader);
        }

        return department;
    }
}
