using Reftel.Reading.Documents;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>
/// The value of a Classified By line, <c>Charge Jonathan Moore for reason 1.4 (d)</c>, or as forms print it,
/// <c>Jonathan Moore, Charge, Embassy Minsk; REASON: 1.4(B), (D)</c>.
/// </summary>
internal static class ClassifiedByParser
{
    // What may stand between the person and the reasons.
    private static readonly string[] Connectors =
    [
        "FOR REASONS", "FOR REASON", "FOR THE REASONS", "FOR THE REASON", "REASONS", "REASON", "PER REASONS", "PER REASON", "PER E.O.", "PER EO",
        "PER", "UNDER E.O.", "UNDER EO", "UNDER SECTION", "PURSUANT TO", "E.O.", "EO", "DUE TO", "BASED ON", "IN ACCORDANCE WITH",
        "ACCORDING TO", "AUTHORITY", "SECTION 1", "SEC. 1", "SEC 1", "UNDER 1", "BASIS", "BECAUSE OF", "DECL", "DERIVED", "DECLASSIFY", "CITING", "IAW", "AS PER", "RSN", "FOR", "BY",
    ];

    public static ClassifiedBy Parse(ReadOnlySpan<char> value, List<string> reasons, int reasonStart)
    {
        ReadOnlySpan<char> person = BeforeConnector(SkipPreamble(value[..Math.Min(reasonStart, value.Length)]));
        (string? name, string? title) = SplitPerson(person);
        return new ClassifiedBy(name, title, [.. reasons], Scan.Fold(value));
    }

    // "(U) Classified by Ambassador X": a mark, and the label once more.
    private static ReadOnlySpan<char> SkipPreamble(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text.Length > 4 && text[0] == '(' && text[..5].IndexOf(')') is int close and > 0)
        {
            text = text[(close + 1)..].TrimStart();
        }

        return HeadLabels.TryRead(text, out LabelMatch again) && again.Label == HeadLabel.ClassifiedBy ? text[again.Length..] : text;
    }

    private static ReadOnlySpan<char> BeforeConnector(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && !IsConnector(text, at))
        {
            at = Scan.SkipToken(text, at);
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '(' or ';'))
            {
                at++;
            }
        }

        ReadOnlySpan<char> person = text[..at].Trim(" \t,;:.-(\u00B6");

        // The period of "Jr." is its own.
        bool suffix = person.EndsWith(" Jr", StringComparison.OrdinalIgnoreCase) || person.EndsWith(" Sr", StringComparison.OrdinalIgnoreCase);
        int end = suffix ? text.IndexOf(person) + person.Length : 0;
        return suffix && end < text.Length && text[end] == '.' ? text[(end - person.Length)..(end + 1)] : person;
    }

    private static bool IsConnector(ReadOnlySpan<char> text, int at)
    {
        foreach (string connector in Connectors)
        {
            if (!Scan.StartsWith(text, at, connector))
            {
                continue;
            }

            // "for" and "by" alone open the reasons; inside a title ("Counselor for Political Affairs") they do not.
            int behind = at + connector.Length;
            bool word = behind >= text.Length || !char.IsLetter(text[behind]);
            int next = Scan.Skip(text, behind, ".,:;(");
            bool last = connector is not ("FOR" or "BY") || next >= text.Length || Scan.IsWord(text, next, "E.O") || Scan.IsWord(text, next, "EO");
            if (word && last)
            {
                return true;
            }
        }

        return false;
    }

    private static (string? Name, string? Title) SplitPerson(ReadOnlySpan<char> person)
    {
        if (person.IsEmpty)
        {
            return (null, null);
        }

        int comma = PersonComma(person);
        ReadOnlySpan<char> first = person[..comma].Trim();
        ReadOnlySpan<char> rest = comma < person.Length ? person[(comma + 1)..].Trim() : [];
        int titleEnd = TitleWords.LeadingTitle(first);
        if (titleEnd > 0)
        {
            // "Charge Jonathan Moore", or a title alone followed by the name: "Political Counselor, John Smith".
            string name = Scan.Fold(first[titleEnd..].Trim(" \t:-"));
            string title = Scan.Fold(first[..titleEnd].Trim(" \t:-"));
            if (name.Length == 0 && !rest.IsEmpty && TitleWords.LeadingTitle(rest) == 0 && !TitleWords.IsPlace(rest))
            {
                return (Scan.Fold(rest[..PersonComma(rest)]), title);
            }

            return (name.Length == 0 ? null : name, title);
        }

        int inner = TitleWords.TrailingTitle(first);
        if (inner > 0)
        {
            return (Scan.Fold(first[..inner]), Scan.Fold(first[inner..]));
        }

        ReadOnlySpan<char> second = rest.IsEmpty ? [] : rest[..PersonComma(rest)].Trim();
        return (Scan.Fold(first), second.IsEmpty ? null : Scan.Fold(second));
    }

    // The first comma or semicolon that parts name and title; those of "Smith, Jr." and "Charge d'Affaires, a.i." do not.
    private static int PersonComma(ReadOnlySpan<char> text)
    {
        int from = 0;
        while (from < text.Length)
        {
            int at = text[from..].IndexOfAny(',', ';');
            if (at < 0)
            {
                break;
            }

            at += from;
            ReadOnlySpan<char> behind = text[(at + 1)..].TrimStart();
            bool suffix = Scan.IsWord(behind, 0, "JR") || Scan.IsWord(behind, 0, "SR") || Scan.IsWord(behind, 0, "III")
                || Scan.IsWord(behind, 0, "II") || Scan.StartsWith(behind, 0, "A.I.") || Scan.IsWord(behind, 0, "AI");
            if (!suffix)
            {
                return at;
            }

            from = at + 1;
        }

        return text.Length;
    }
}
