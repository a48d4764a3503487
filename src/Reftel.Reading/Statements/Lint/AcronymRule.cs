using System.Globalization;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Lint;

/// <summary>Acronyms that stand in the prose and are nowhere spelt out. Those that every reader of the field knows are left alone.</summary>
internal static class AcronymRule
{
    private static readonly HashSet<string> Known = new("UN EU US USA UK NATO USSR OSCE IMF WTO GDP GNP TV NGO NGOS HIV AIDS COVID CEO PM AM GMT UTC EST EDT ISO PDF URL WMD FBI CIA BBC CNN AP AFP II III IV VI VII VIII IX XI XII OK ID SMS AK UAV UAE USD EUR GBP CHF JPY CNY RUB RUR UAH BYN BYR PLN".Split(' '), StringComparer.Ordinal);

    public static void Check(Document document, DiagnosticBag findings)
    {
        // In a telegram in capitals every word looks like one.
        DocumentProse prose = ProseReader.Read(document);
        if (IsCapitals(prose.Text))
        {
            return;
        }

        var seen = new Dictionary<string, (TextSpan First, int Count)>(StringComparer.Ordinal);
        var introduced = new HashSet<string>(StringComparer.Ordinal);
        string text = prose.Text;
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiLetterUpper(text[at]) || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '-' or '/' or '@' or '_')))
            {
                continue;
            }

            int end = at;
            while (end < text.Length && char.IsAsciiLetterUpper(text[end]))
            {
                end++;
            }

            if (end - at is >= 3 and <= 6 && !IsShouted(text, at, end) && (end >= text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '-' or '/' or '_')))
            {
                string acronym = text[at..end];
                seen[acronym] = seen.TryGetValue(acronym, out var before) ? (before.First, before.Count + 1) : (TextSpan.Between(at, end), 1);
                if (at > 0 && text[at - 1] == '(' && end < text.Length && text[end] is ')' or ',' or ';')
                {
                    introduced.Add(acronym);
                }
                else if (end + 1 < text.Length && text[end] == ' ' && text[end + 1] == '(')
                {
                    // "OMV (Our Motherland's Voice)"
                    introduced.Add(acronym);
                }
            }

            at = end;
        }

        foreach ((string acronym, (TextSpan first, int count)) in seen)
        {
            if (!introduced.Contains(acronym) && !Known.Contains(acronym))
            {
                findings.Add(DiagnosticCatalogue.AcronymNotIntroduced, prose.ToSource(first), acronym, count.ToString(NumberFormatInfo.InvariantInfo));
            }
        }
    }

    // A word in capitals beside another is one of a title in capitals.
    private static bool IsShouted(string text, int start, int end) =>
        (end + 2 < text.Length && text[end] == ' ' && char.IsAsciiLetterUpper(text[end + 1]) && char.IsAsciiLetterUpper(text[end + 2]))
        || (start >= 3 && text[start - 1] == ' ' && char.IsAsciiLetterUpper(text[start - 2]) && char.IsAsciiLetterUpper(text[start - 3]));

    private static bool IsCapitals(string text)
    {
        int upper = 0;
        int lower = 0;
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, 10_000)))
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper > lower;
    }
}
