namespace Reftel.Testing.Hostile;

/// <summary>Inputs that look for a reader's weak place: one thing, over and over.</summary>
/// <param name="Name">What is repeated, as a title.</param>
/// <param name="Unit">What is repeated; <c>####</c> in it is four letters that differ each time.</param>
/// <param name="Before">What stands in front once, to get the reader into the state that meets the unit.</param>
public sealed record HostileInput(string Name, string Unit, string Before = "")
{
    private const string Head = "C O N F I D E N T I A L KESTREVA 001009\n\nE.O. 12958: N/A\nTAGS: PGOV\nSUBJECT: X\n\n";

    // Heads that are still open: a label may follow. The transmission id alone proves a telegram, however long a line below is.
    private const string ClassLine = "VZCZCXRO0001\n\nC O N F I D E N T I A L KESTREVA 001009\n\n";

    private const string OpenHead = ClassLine + "E.O. 12958: N/A\n";

    private const string ArchiveHead = "PAGE 01  KESTREVA 01009  191007Z\n\nACTION EUR-12\n";

    /// <summary>The inputs; a new weak place is one line.</summary>
    public static IReadOnlyList<HostileInput> All { get; } =
    [
        new("letter", "A"),
        new("digit", "7"),
        new("blank", " "),
        new("newline", "\n"),
        new("carriage return", "\r"),
        new("tab", "\t"),
        new("NUL", "\0"),
        new("dash", "-"),
        new("parenthesis", "("),
        new("bracket", "["),
        new("angle bracket", "<"),
        new("ampersand", "&"),
        new("pilcrow", "\u00B6"),
        new("astral", "\U0001F4DC"),
        new("portion mark", "(C)", Head),
        new("portion marks on lines", "(C)\n", Head),
        new("REF", "REF: A.", OpenHead + "SUBJECT: X\n"),
        new("REF on lines", "REF: A. 07 KESTREVA 12\n", Head),
        new("references on one line", "07 KESTREVA 12, ", Head + "REF: "),
        new("ref A in the prose", "(ref A) and refs A and B, ", Head + "REF: A. STATE 1 B. STATE 2\n\n1. (C) "),
        new("reftel", "reftel ", Head + "REF: STATE 1\n\n1. (C) "),
        new("paragraph number", "\u00B61. (C) ", Head),
        new("paragraphs", "\u00B61. (C) X.\n\n", Head),
        new("TAGS", "TAGS: ", OpenHead),
        new("TAGS codes", "PGOV ", OpenHead + "TAGS: "),
        new("distinct unknown TAGS", "#### ", OpenHead + "TAGS: "),
        new("glued TAGS", "PGOVPREL", OpenHead + "TAGS: "),
        new("OVIP parentheses", "OVIP (A ", OpenHead + "TAGS: "),
        new("captions", "SIPDIS\n", Head),
        new("page marks", "KESTREVA 00001009  002 OF 003\n", Head + "1. (C) X\n"),
        new("archive pages", "CONFIDENTIAL\n\nPAGE 02 KESTREVA 01009 191007Z\n", Head + "1. X\n"),
        new("dashes on lines", "-----\n", Head),
        new("dash pair", "--", Head + "1. X "),
        new("pre", "<pre>"),
        new("closed tags", "<a></a>", "<html><pre>" + Head + "1. X "),
        new("entities", "&amp;", "<html><pre>" + Head + "1. X "),
        new("open entity", "&#", "<html><pre>" + Head + "1. X "),
        new("link", "[a](", Head + "1. X "),
        new("TAGS links", "[PGOV](#)", Head + "TAGS: "),
        new("backslash", "\\", Head + "1. X "),
        new("QUOTE", "QUOTE ", Head + "1. X "),
        new("QUOTE on lines", "QUOTE\n", Head + "1. X\n"),
        new("notes", "(Note: ", Head + "1. (C) "),
        new("end of comment", "End comment. ", Head + "1. (C) "),
        new("BEGIN TEXT", "BEGIN TEXT:\n", Head + "1. X\n"),
        new("start lines", "VZCZCXRO0001\n"),
        new("whole telegrams", "VZCZCXRO0001\nOO RUEHC\nDE RUEHKV #0001 0010000\nO 010000Z JAN 07\nFM AMEMBASSY KESTREVA\nTO RUEHC/SECSTATE WASHDC\n\n" + Head),
        new("class lines", "C O N F I D E N T I A L KESTREVA 001009\n"),
        new("letter-spaced", "C O N F I D E N T I A L "),
        new("quoted heads", Head, Head + "1. X\n\n"),
        new("addressees", "RUEHC/SECSTATE WASHDC 0001\n", "O 010000Z JAN 07\nFM AMEMBASSY KESTREVA\nTO "),
        new("XMT", "XMT, ", "O 010000Z JAN 07\nFM AMEMBASSY KESTREVA\nTO ALL POSTS COLLECTIVE, "),
        new("pilot lines", "OO RUEHC RUEHKV\n", "VZCZCXRO0001\n"),
        new("copy counts", "EUR-12  ", ArchiveHead + "INFO "),
        new("copy lines with a total", "INFO A-999 ", ArchiveHead + "INFO A-999 /099 "),
        new("copy totals", "INFO A-999 /099 ", ArchiveHead),
        new("SUBJECT on lines behind a letter", "X SUBJECT: Y\n", ClassLine + "SUBJECT: Y\n"),
        new("SUBJECT on its own line", "SUBJECT: A ", ClassLine),
        new("OVIP semicolons", "A;", OpenHead + "TAGS: OVIP ("),
        new("operating signals", "ZDK\n", "VZCZCXRO0001\nOO RUEHC\nDE RUEHKV #0001 0010000\nZNY CCCCC ZZH\n"),
        new("captions for someone", "X FOR Y,\n", ClassLine),
        new("refs in the prose", "Z, ", Head + "REF: A. STATE 1 B. STATE 2\n\n1. (C) refs "),
        new("telegrams with page marks", "VZCZCA1234\nSUBJECT: a\n1. qx\nPAGE 2\nzv\n", "VZCZCXRO0001\n" + Head),
        new("REF items over lines", "07 KESTREVA 12,\n", Head + "REF: A. "),
        new("Message Attributes", "Message Attributes\n\nSubject: X\n", ArchiveHead + "\n"),
        new("attribute values", "x\n", ArchiveHead + "\nMessage Attributes\n\nSubject: "),
        new("Classified By", "Classified By: ", ClassLine),
        new("reasons", "1.4 (b) and ", ClassLine + "Classified By: DCM X for reasons "),
        new("E.O.", "E.O. 12958: DECL: 01/01/2017 ", ClassLine),
        new("SUBJECT", "SUBJECT: ", OpenHead),
        new("signatures", "HARROW\n", Head + "1. X.\n\n"),
        new("abbreviations", "u.s. ", Head + "1. X "),
    ];

    /// <summary>A head stands in front, so the reader must take the text for a telegram; otherwise its inner parts see nothing of it.</summary>
    public bool IsTelegram => Before.Length > 0;

    /// <summary>The input at a size in characters; the last repetition may be cut.</summary>
    public string At(int size) => string.Create(size, this, static (text, input) =>
    {
        input.Before.AsSpan(0, Math.Min(text.Length, input.Before.Length)).CopyTo(text);
        int count = 0;
        for (int at = input.Before.Length; at < text.Length; at += input.Unit.Length)
        {
            string unit = input.Unit.Replace("####", Letters(count++), StringComparison.Ordinal);
            unit.AsSpan(0, Math.Min(unit.Length, text.Length - at)).CopyTo(text[at..]);
        }
    });

    private static string Letters(int number) => string.Create(4, number, static (letters, rest) =>
    {
        for (int i = letters.Length - 1; i >= 0; i--, rest /= 26)
        {
            letters[i] = (char)('A' + (rest % 26));
        }
    });

    public override string ToString() => Name;
}
