using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Reftel.Reading.Text;

namespace Reftel.Reading.Diagnostics;

/// <summary>Collects findings while a document is read, at most a given number of each kind.</summary>
internal sealed class DiagnosticBag(int mostOfOneKind)
{
    private readonly List<Diagnostic> _found = [];
    private Dictionary<string, int>? _counts;

    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) =>
        Add(descriptor, span, fix: null, arguments);

    public void Add(DiagnosticDescriptor descriptor, TextSpan span, DiagnosticFix? fix, params string[] arguments)
    {
        _counts ??= new(StringComparer.Ordinal);
        ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, descriptor.Code, out _);
        if (count++ < mostOfOneKind)
        {
            _found.Add(new Diagnostic(descriptor, span, fix, arguments));
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _found.AddRange(diagnostics);

    /// <summary>The findings in the order of the text; those at one place in the order of their codes.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        if (_found.Count > 1)
        {
            _found.Sort(static (a, b) =>
            {
                int byPlace = a.Span.CompareTo(b.Span);
                return byPlace != 0 ? byPlace : string.CompareOrdinal(a.Code, b.Code);
            });
        }

        return [.. _found];
    }
}
