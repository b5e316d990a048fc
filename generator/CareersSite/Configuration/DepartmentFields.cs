using CareersSite.Yaml;

namespace CareersSite.Configuration;

public static class DepartmentFields
{
    public static readonly FieldTable<Department> Table = new(
        "a field of a department",
        new("title", FieldType.Text, "What its page is called, where that is not its name.", "Engineering and data",
            (department, value, reader) => department.Title = reader.Text(value)),
        new("summary", FieldType.Text, "One or two sentences about it.", "We build it.",
            (department, value, reader) => department.Summary = reader.Text(value)),
        new("image", FieldType.Path, "The share picture of its postings, under content/static.", "engineering.png",
            (department, value, reader) => department.Image = PictureField.ReadPath(department.Image, value, reader)),
        new("image_alt", FieldType.Text, "What the picture shows, in words.", "A hand on a circuit board.",
            (department, value, reader) => department.Image = PictureField.ReadAlt(department.Image, value, reader)));

    public static Department Read(YamlValue value, ValueReader reader)
    {
        var department = new Department();
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
