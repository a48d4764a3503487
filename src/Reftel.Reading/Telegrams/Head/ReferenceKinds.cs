using Reftel.Reading.Documents;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>What a reference points to that is not a telegram, by the words it uses.</summary>
internal static class ReferenceKinds
{
    // The first row whose word stands in the text decides; narrower words before wider ones.
    private static readonly (string Word, ReferenceKind Kind)[] Table =
    [
        ("AIRGRAM", ReferenceKind.Airgram),
        ("SEPTEL", ReferenceKind.Septel),
        ("E-MAIL", ReferenceKind.Email),
        ("EMAIL", ReferenceKind.Email),
        ("E MAIL", ReferenceKind.Email),
        ("TELCON", ReferenceKind.Telcon),
        ("TELECON", ReferenceKind.Telcon),
        ("PHONECON", ReferenceKind.Telcon),
        ("PHONE", ReferenceKind.Telcon),
        ("TELEPHONE", ReferenceKind.Telcon),
        ("FACSIMILE", ReferenceKind.Fax),
        ("TELEFAX", ReferenceKind.Fax),
        ("FAX", ReferenceKind.Fax),
        ("MEMCON", ReferenceKind.Memo),
        ("MEMO", ReferenceKind.Memo),
        ("MEMORANDUM", ReferenceKind.Memo),
        ("LETTER", ReferenceKind.Letter),
        ("LTR", ReferenceKind.Letter),
        ("MEETING", ReferenceKind.Meeting),
        ("CONVERSATION", ReferenceKind.Meeting),
        ("FAM", ReferenceKind.Manual),
        ("FAH", ReferenceKind.Manual),
        ("IIR", ReferenceKind.Report),
        ("TD-", ReferenceKind.Report),
        ("TDX", ReferenceKind.Report),
        ("OSC", ReferenceKind.Report),
        ("FBIS", ReferenceKind.Report),
        ("REPORT", ReferenceKind.Report),
        ("PARA", ReferenceKind.Paragraph),
        ("PARAGRAPH", ReferenceKind.Paragraph),
    ];

    public static ReferenceKind Of(ReadOnlySpan<char> raw)
    {
        if (raw.StartsWith("A-") && raw.Length > 2 && char.IsAsciiDigit(raw[2]))
        {
            return ReferenceKind.Airgram;
        }

        foreach ((string word, ReferenceKind kind) in Table)
        {
            int at = raw.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetterOrDigit(raw[at - 1])) && EndsWord(raw, at + word.Length))
            {
                return kind;
            }
        }

        return ReferenceKind.Other;
    }

    private static bool EndsWord(ReadOnlySpan<char> raw, int end) =>
        end >= raw.Length || !char.IsLetter(raw[end]) || (raw[end] is 'S' or 's' && (end + 1 == raw.Length || !char.IsLetter(raw[end + 1])));
}
