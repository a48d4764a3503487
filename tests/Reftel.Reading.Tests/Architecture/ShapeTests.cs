using System.Runtime.CompilerServices;
using Xunit;

namespace Reftel.Reading.Tests.Architecture;

/// <summary>What a user of the library gets cannot be changed under his hands, nor inherited into something else.</summary>
public sealed class ShapeTests
{
    private static readonly Type[] Public = typeof(DocumentReader).Assembly.GetExportedTypes();

    [Fact]
    public void Public_properties_are_set_once_or_never()
    {
        IEnumerable<string> settable = Public.SelectMany(t => t.GetProperties())
            .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(p => $"{p.DeclaringType}.{p.Name}");
        Assert.Empty(settable);
    }

    [Fact]
    public void Public_fields_are_constants_or_read_only()
    {
        IEnumerable<string> writable = Public.Where(t => !t.IsEnum).SelectMany(t => t.GetFields())
            .Where(f => !f.IsLiteral && !f.IsInitOnly)
            .Select(f => $"{f.DeclaringType}.{f.Name}");
        Assert.Empty(writable);
    }

    [Fact]
    public void Public_classes_are_sealed_static_or_abstract() =>
        Assert.Empty(Public.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract).Select(t => t.FullName));

    [Fact]
    public void Public_collections_are_read_only()
    {
        IEnumerable<string> arrays = Public.SelectMany(t => t.GetProperties())
            .Where(p => p.PropertyType.IsArray || p.PropertyType is { IsGenericType: true } g && g.GetGenericTypeDefinition() == typeof(List<>))
            .Select(p => $"{p.DeclaringType}.{p.Name}");
        Assert.Empty(arrays);
    }
}
