using System.Reflection;

namespace CareersSite.Scriban.Tests.Api;

/// <summary>The public face as a text, so that a change of it is seen. CAREERS_UPDATE_API=1 writes it anew.</summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_public_face_is_as_agreed()
    {
        var path = Path.Combine(SourceFolder(), "public-api.txt");
        var actual = Describe();
        if (Environment.GetEnvironmentVariable("CAREERS_UPDATE_API") == "1")
            File.WriteAllText(path, actual);

        Assert.Equal(File.ReadAllText(path), actual, ignoreLineEndingDifferences: true);
    }

    private static string Describe() => string.Concat(typeof(Template).Assembly.GetExportedTypes()
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .Select(type => $"{Kind(type)} {Name(type)}\n{string.Concat(Members(type).Select(member => $"    {member}\n"))}"));

    private static IEnumerable<string> Members(Type type) => type.GetMembers(Declared)
        .Where(member => member is not (MethodInfo { IsSpecialName: true } or ConstructorInfo { DeclaringType.IsAbstract: true } or Type))
        .Where(member => !member.Name.Contains('<', StringComparison.Ordinal) && type.BaseType != typeof(MulticastDelegate))
        .Where(member => member.Name is not (nameof(Equals) or nameof(GetHashCode) or nameof(ToString) or "Deconstruct"))
        .Select(Describe)
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static string Describe(MemberInfo member) => member switch
    {
        MethodInfo method => $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        ConstructorInfo constructor => $"{Name(constructor.DeclaringType!)}({Parameters(constructor)})",
        PropertyInfo property => $"{Name(property.PropertyType)} {property.Name} {{ {(property.CanRead ? "get; " : "")}{(property.SetMethod?.IsPublic == true ? "set; " : "")}}}",
        FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
        _ => member.ToString()!,
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: false } => "abstract class",
        _ => "class",
    };

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return "ref " + Name(type.GetElementType()!);
        if (!type.IsGenericType)
            return type.Name;
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
