using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Names;

namespace Reftel.Reading.Statements.Lint;

/// <summary>Names of people that stand in two spellings in one document.</summary>
internal static class SpellingRule
{
    /// <summary>Names that are compared with each other; more have the longest documents only.</summary>
    private const int MostNames = 200;

    /// <summary>Two spellings of one name compare higher; two names of one family lower.</summary>
    private const double Alike = 0.85;

    public static void Check(Document document, DiagnosticBag findings)
    {
        List<Mention> names = [.. document.Mentions.Where(mention => mention is { Kind: MentionKind.Person, Rule: null }).DistinctBy(mention => mention.Text).Take(MostNames)];
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
        {
            string first = LastName(names[i].Text);
            for (int j = i + 1; j < names.Count; j++)
            {
                string second = LastName(names[j].Text);
                if (first.Length > 3 && second.Length > 3 && first[0] == second[0] && first != second && !IsForm(first, second)
                    && NameText.Read(first) is { } one && NameText.Read(second) is { } other && NameComparer.Compare(one, other).Score >= Alike && told.Add($"{first} {second}"))
                {
                    findings.Add(DiagnosticCatalogue.TwoSpellings, names[j].Span, first, second);
                }
            }
        }
    }

    private static string LastName(string name)
    {
        string trimmed = name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("\u2019s", StringComparison.Ordinal) ? name[..^2] : name;
        return trimmed[(trimmed.LastIndexOf(' ') + 1)..].TrimEnd('\'', '\u2019', ',', '.');
    }

    // "Hale" and "Hales": the plural of a family.
    private static bool IsForm(string first, string second) => first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal);
}
