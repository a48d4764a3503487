using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Reftel.Reading.Tests.Architecture;

/// <summary>A public type as text, a member a line; what the compiler adds to records is left out.</summary>
internal static class ApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly HashSet<string> OfRecords =
        new(["Equals", "GetHashCode", "ToString", "Deconstruct", "<Clone>$", "PrintMembers", "GetType"], StringComparer.Ordinal);

    public static string Describe(Type type)
    {
        var text = new StringBuilder($"{Kind(type)} {type.FullName}\n");
        if (type.IsEnum)
        {
            return text.Append($"    {string.Join(", ", Enum.GetNames(type))}\n").ToString();
        }

        foreach (string member in Members(type).Order(StringComparer.Ordinal))
        {
            text.Append($"    {member}\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        foreach (ConstructorInfo constructor in type.GetConstructors())
        {
            yield return $"new({Parameters(constructor)})";
        }

        foreach (FieldInfo field in type.GetFields(Declared).Where(f => !f.IsSpecialName))
        {
            yield return $"{(field.IsLiteral ? "const " : "")}{Name(field.FieldType)} {field.Name}";
        }

        foreach (PropertyInfo property in type.GetProperties(Declared))
        {
            string set = property.SetMethod is { IsPublic: true } ? " init;" : "";
            yield return $"{(property.GetMethod!.IsStatic ? "static " : "")}{Name(property.PropertyType)} {property.Name} {{ get;{set} }}";
        }

        foreach (MethodInfo method in type.GetMethods(Declared).Where(m => !m.IsSpecialName && !OfRecords.Contains(m.Name)))
        {
            yield return $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}({Parameters(method)})";
        }
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) ? "readonly struct" : "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        _ => "sealed class",
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = default" : "")}"));

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return $"{Name(value)}?";
        }

        return type.IsGenericType
            ? $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
    }
}
