using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Reftel.Analysis.Ledger;
using Reftel.Reading.Tests.Architecture;
using Reftel.Testing;
using Reftel.Testing.Baselines;
using Xunit;

namespace Reftel.Analysis.Tests.Architecture;

/// <summary>What others can call is approved as a text, cannot be changed under their hands, and is found where its namespace says.</summary>
public sealed class SurfaceTests
{
    private static readonly Assembly Floor = typeof(LedgerBook).Assembly;
    private static readonly Type[] Public = Floor.GetExportedTypes();
    private static readonly string Source = Path.Combine(Samples.Root, "src", "Reftel.Analysis");

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var surface = new StringBuilder();
        foreach (Type type in Public.OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            surface.Append(ApiText.Describe(type));
        }

        string? difference = Approval.Compare(Path.Combine(Samples.Root, "tests", "Reftel.Analysis.Tests", "PublicApi.approved.txt"), surface.ToString());
        Assert.True(difference is null, difference);
    }

    [Fact]
    public void Public_properties_are_set_once_or_never() => Assert.Empty(Public.SelectMany(t => t.GetProperties())
        .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        .Select(p => $"{p.DeclaringType}.{p.Name}"));

    [Fact]
    public void Public_collections_are_read_only() => Assert.Empty(Public.SelectMany(t => t.GetProperties())
        .Where(p => p.PropertyType.IsArray || (p.PropertyType is { IsGenericType: true } g && g.GetGenericTypeDefinition() == typeof(List<>)))
        .Select(p => $"{p.DeclaringType}.{p.Name}"));

    [Fact]
    public void It_uses_only_the_floor_of_reading() =>
        Assert.Equal(["Reftel.Reading"], Floor.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Reftel.", StringComparison.Ordinal)));

    [Fact]
    public void Namespaces_are_folders()
    {
        foreach (string file in Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")))
        {
            string folder = Path.GetRelativePath(Source, Path.GetDirectoryName(file)!);
            Assert.Contains($"namespace Reftel.Analysis.{folder.Replace(Path.DirectorySeparatorChar, '.')};", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }
}
