using System.Buffers;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>The labelled lines of a head (5 FAH-1 H-246).</summary>
internal enum HeadLabel
{
    None,
    ExecutiveOrder,
    Tags,
    Subject,
    Reference,
    ClassifiedBy,
    Reason,

    /// <summary>DERIVED FROM, on derivatively classified telegrams.</summary>
    Derived,
}

/// <summary>A label at the beginning of a text.</summary>
/// <param name="Label">Which line it opens.</param>
/// <param name="Length">Characters of the label with its punctuation; the value begins there.</param>
/// <param name="Damaged">True when it is misspelt.</param>
internal readonly record struct LabelMatch(HeadLabel Label, int Length, bool Damaged);

/// <summary>Recognises labels in all their spellings, any case.</summary>
internal static class HeadLabels
{
    private static readonly string[] DamagedTags = ["TAG", "TABS", "TAS", "TGS", "AGS", "TAGES", "TAGSS", "TAGG", "TAFS", "TAHS", "TAGA", "TAGX", "TATS", "TASG", "TAGD"];
    private static readonly string[] SubjectWords = ["SUBJECT", "SUBJ", "SUBJECTS", "SUBJET", "SUJECT", "SUBECT", "SUBJCT", "SUBJEC", "SUJBECT", "SUBJECY", "SUB"];
    private static readonly string[] ReferenceWords = ["REF", "REFS", "REFTEL", "REFTELS", "RETEL", "RETELS", "REFERENCE", "REFERENCES", "REFERENCE TEL", "REFRENCE"];
    private static readonly SearchValues<string> InlineLabels =
        SearchValues.Create(["TAGS:", "SUBJECT:", "SUBJ:", "REF:", "REFS:", "CLASSIFIED BY:"], StringComparison.OrdinalIgnoreCase);

    public static bool TryRead(ReadOnlySpan<char> words, out LabelMatch match)
    {
        match = default;
        if (words.Length < 3)
        {
            return false;
        }

        int pilcrow = words[0] == '\u00B6' ? Scan.SkipBlanks(words, 1) : 0;
        ReadOnlySpan<char> text = words[pilcrow..];
        bool found = text.Length > 2 && (text[0] | 0x20) switch
        {
            'e' => TryReadOrder(text, out match),
            't' or 'a' => TryReadTags(text, out match),
            's' => TryReadSubject(text, out match),
            'r' => TryReadReference(text, out match) || TryReadReason(text, out match),
            'c' => TryReadClassifiedBy(text, out match),
            'd' => TryReadDeclassify(text, out match),
            _ => TryReadBareOrder(text, out match),
        };
        match = match with { Length = match.Length + pilcrow };
        return found;
    }

    /// <summary>Offset of the next label that stands inside a line, behind a blank; the length of the line when there is none.</summary>
    public static int FindInline(ReadOnlySpan<char> words, int from, bool behindOrder = false)
    {
        int first = words.Length;
        if (behindOrder)
        {
            // On the E.O. line TAGS needs no colon, and its label may be misspelt there too.
            first = FindInlineTags(words, from);
        }

        if (!words[Math.Min(from, words.Length)..].Contains(':'))
        {
            return first;
        }

        for (int at = from; at < first; at++)
        {
            int found = words[at..first].IndexOfAny(InlineLabels);
            if (found < 0)
            {
                return first;
            }

            at += found;
            if (at > from && char.IsWhiteSpace(words[at - 1]))
            {
                return at;
            }
        }

        return first;
    }

    private static int FindInlineTags(ReadOnlySpan<char> words, int from)
    {
        int end = Math.Min(words.Length, 200);
        for (int at = from + 1; at < end; at++)
        {
            if (char.IsWhiteSpace(words[at - 1]) && words[at] is 'T' or 't' or 'A' && TryReadTags(words[at..], out _))
            {
                return at;
            }
        }

        return words.Length;
    }

    // E.O. 12958:, EO 12958, E.o.12958, E. O. 12958, EXECUTIVE ORDER 12958; the number is part of the value.
    private static bool TryReadOrder(ReadOnlySpan<char> text, out LabelMatch match)
    {
        match = default;
        int at;
        bool dotted = false;
        if (Scan.IsWord(text, 0, "EXECUTIVE ORDER"))
        {
            at = "EXECUTIVE ORDER".Length;
        }
        else
        {
            at = Scan.Skip(text, 1, ".");
            dotted = at > 1;
            if (at >= text.Length || text[at] is not ('O' or 'o' or '0') || at > 4)
            {
                return false;
            }

            at++;
            if (at < text.Length && char.IsLetter(text[at]))
            {
                return false;
            }
        }

        int value = Scan.Skip(text, at, ".:-,");
        int digits = Scan.SkipDigits(text, value) - value;
        bool notApplicable = dotted && (Scan.StartsWith(text, value, "N/A") || Scan.StartsWith(text, value, "DECL"));
        if (digits is < 4 or > 6 && !notApplicable)
        {
            return false;
        }

        match = new LabelMatch(HeadLabel.ExecutiveOrder, value, Damaged: false);
        return true;
    }

    // "12958: DECL: ..." without E.O.
    private static bool TryReadBareOrder(ReadOnlySpan<char> text, out LabelMatch match)
    {
        match = default;
        int digits = Scan.SkipDigits(text, 0);
        if (digits != 5 || digits >= text.Length || text[digits] != ':'
            || !Catalogues.ExecutiveOrders.TryFind(text[..digits], out _))
        {
            return false;
        }

        match = new LabelMatch(HeadLabel.ExecutiveOrder, 0, Damaged: false);
        return true;
    }

    private static bool TryReadDeclassify(ReadOnlySpan<char> text, out LabelMatch match)
    {
        match = default;
        int word = Scan.SkipLetters(text, 0);
        int at = Scan.Skip(text, word, ".");
        if (Scan.IsWord(text, at, "ON"))
        {
            at = Scan.SkipBlanks(text, at + 2);
        }

        bool colon = at < text.Length && text[at] is ':';
        if (Scan.IsWord(text, 0, "DERIVED FROM"))
        {
            match = new LabelMatch(HeadLabel.Derived, "DERIVED FROM".Length, Damaged: false);
            return true;
        }

        if (!colon || !(Scan.IsWord(text, 0, "DECL") || Scan.IsWord(text, 0, "DECLASSIFY") || Scan.IsWord(text, 0, "DECLAS")))
        {
            return false;
        }

        match = new LabelMatch(HeadLabel.ExecutiveOrder, 0, Damaged: false);
        return true;
    }

    private static bool TryReadTags(ReadOnlySpan<char> text, out LabelMatch match)
    {
        match = default;
        int word = Scan.SkipLetters(text, 0);
        bool exact = text[..word].Equals("TAGS", StringComparison.OrdinalIgnoreCase);
        int at = Scan.Skip(text, word, "");
        bool punctuated = at < text.Length && text[at] is ':' or ';';
        if (!(exact && (punctuated || at > word || word == text.Length || text[word] is '-' or '.' or ','))
            && !(punctuated && IsOneOf(text[..word], DamagedTags)))
        {
            return false;
        }

        match = new LabelMatch(HeadLabel.Tags, Scan.Skip(text, at, ":;-.,"), Damaged: !exact);
        return true;
    }

    private static bool TryReadSubject(ReadOnlySpan<char> text, out LabelMatch match)
    {
        match = default;
        int word = Scan.SkipLetters(text, 0);
        if (!IsOneOf(text[..word], SubjectWords))
        {
            return false;
        }

        int at = Scan.Skip(text, word, ".");
        bool punctuated = at < text.Length && text[at] is ':' or ';' or '-';
        bool whole = text[..word].Equals("SUBJECT", StringComparison.OrdinalIgnoreCase)
            || text[..word].Equals("SUBJ", StringComparison.OrdinalIgnoreCase);
        if (!punctuated && !(whole && at < text.Length && char.IsWhiteSpace(text[word]) && (text[0] == 'S' && text[1] == 'U')))
        {
            return false;
        }

        match = new LabelMatch(HeadLabel.Subject, punctuated ? Scan.Skip(text, at, ":;-") : at, Damaged: false);
        return true;
    }

    private static bool TryReadReference(ReadOnlySpan<char> text, out LabelMatch match)
    {
        match = default;
        int word = Scan.SkipLetters(text, 0);
        if (Scan.StartsWith(text, word, "(S)"))
        {
            word += 3;
        }
        else if (!IsOneOf(text[..word], ReferenceWords))
        {
            return false;
        }

        int at = Scan.Skip(text, word, ".");
        if (at < text.Length && text[at] is ':' or ';')
        {
            match = new LabelMatch(HeadLabel.Reference, Scan.Skip(text, at, ":;"), Damaged: false);
            return true;
        }

        // Without a colon the line must look like a list of references: an enumerator or a number follows.
        ReadOnlySpan<char> rest = text[Math.Min(at, text.Length)..];
        bool list = rest.Length > 1 && (ReferenceEnumerator.TryRead(rest, out _, out _)
            || (word <= 4 && rest.Length < 100 && rest.IndexOfAnyInRange('0', '9') >= 0 && rest.IndexOfAnyInRange('a', 'z') < 0));
        match = new LabelMatch(HeadLabel.Reference, Scan.Skip(text, at, "-"), Damaged: false);
        return list;
    }

    private static bool TryReadReason(ReadOnlySpan<char> text, out LabelMatch match)
    {
        match = default;
        int word = Scan.SkipLetters(text, 0);
        if (!(text[..word].Equals("REASON", StringComparison.OrdinalIgnoreCase) || text[..word].Equals("REASONS", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        int at = Scan.SkipBlanks(text, word);
        if (at >= text.Length || !(text[at] is ':' or '(' or '1' || Scan.IsWord(text, at, "FOR")))
        {
            return false;
        }

        match = new LabelMatch(HeadLabel.Reason, 0, Damaged: false);
        return true;
    }

    private static bool TryReadClassifiedBy(ReadOnlySpan<char> text, out LabelMatch match)
    {
        match = default;
        int word = Scan.SkipLetters(text, 0);
        ReadOnlySpan<char> first = text[..word];
        if (!IsOneOf(first, ["CLASSIFIED", "CLASSIFED", "CLASIFIED", "CLASSIFIER", "CLASSFIED", "CLASS", "CLASSIFICATION"]))
        {
            return false;
        }

        int by = Scan.Skip(text, word, ".");
        bool hasBy = Scan.IsWord(text, by, "BY");
        int at = Scan.Skip(text, hasBy ? by + 2 : by, "");
        bool colon = at < text.Length && text[at] == ':';
        if (!hasBy && !(colon && first.StartsWith("CLASSIFIE", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        match = new LabelMatch(HeadLabel.ClassifiedBy, Scan.Skip(text, at, ":"), Damaged: false);
        return true;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, ReadOnlySpan<string> list)
    {
        foreach (string candidate in list)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
