namespace Reftel.Testing.Hostile;

/// <summary>Inputs that look for a reader's weak place: one thing, over and over.</summary>
/// <param name="Name">What is repeated, as a title.</param>
/// <param name="Unit">What is repeated.</param>
/// <param name="Before">What stands in front once, to get the reader into the state that meets the unit.</param>
public sealed record HostileInput(string Name, string Unit, string Before = "")
{
    private const string Head = "C O N F I D E N T I A L KESTREVA 001009\n\nE.O. 12958: N/A\nTAGS: PGOV\nSUBJECT: X\n\n";

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
        new("portion mark", "(C)"),
        new("portion marks on lines", "(C)\n"),
        new("REF", "REF: A."),
        new("REF on lines", "REF: A. 07 KESTREVA 12\n", Head),
        new("references on one line", "07 KESTREVA 12, ", Head + "REF: "),
        new("ref A in the prose", "(ref A) and refs A and B, ", Head + "REF: A. STATE 1 B. STATE 2\n\n1. (C) "),
        new("reftel", "reftel ", Head + "REF: STATE 1\n\n1. (C) "),
        new("paragraph number", "\u00B61. (C) "),
        new("paragraphs", "\u00B61. (C) X.\n\n", Head),
        new("TAGS", "TAGS: "),
        new("TAGS codes", "PGOV ", "C O N F I D E N T I A L KESTREVA 001009\n\nTAGS: "),
        new("glued TAGS", "PGOVPREL", "C O N F I D E N T I A L KESTREVA 001009\n\nTAGS: "),
        new("OVIP parentheses", "OVIP (A ", "C O N F I D E N T I A L KESTREVA 001009\n\nTAGS: "),
        new("captions", "SIPDIS\n", Head),
        new("page marks", "KESTREVA 00001009  002 OF 003\n", Head + "1. (C) X\n"),
        new("archive pages", "CONFIDENTIAL\n\nPAGE 02 KESTREVA 01009 191007Z\n", Head + "1. X\n"),
        new("dashes on lines", "-----\n", Head),
        new("dash pair", "--"),
        new("pre", "<pre>"),
        new("closed tags", "<a></a>", "<html><pre>"),
        new("entities", "&amp;", "<html><pre>"),
        new("open entity", "&#", "<html><pre>"),
        new("link", "[a]("),
        new("TAGS links", "[PGOV](#)", Head + "TAGS: "),
        new("backslash", "\\"),
        new("QUOTE", "QUOTE "),
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
        new("copy counts", "EUR-12  ", "PAGE 01 KESTREVA 01009 191007Z\n\nACTION EUR-12\nINFO "),
        new("Message Attributes", "Message Attributes\n\nSubject: X\n"),
        new("attribute values", "x\n", "Message Attributes\n\nSubject: "),
        new("Classified By", "Classified By: ", "C O N F I D E N T I A L KESTREVA 001009\n\n"),
        new("reasons", "1.4 (b) and ", "C O N F I D E N T I A L KESTREVA 001009\n\nClassified By: DCM X for reasons "),
        new("E.O.", "E.O. 12958: DECL: 01/01/2017 "),
        new("SUBJECT", "SUBJECT: "),
        new("signatures", "HARROW\n", Head + "1. X.\n\n"),
        new("abbreviations", "u.s. "),
    ];

    /// <summary>The input at a size in characters; the last repetition may be cut.</summary>
    public string At(int size) => string.Create(size, this, static (text, input) =>
    {
        input.Before.AsSpan(0, Math.Min(text.Length, input.Before.Length)).CopyTo(text);
        for (int at = input.Before.Length; at < text.Length; at += input.Unit.Length)
        {
            input.Unit.AsSpan(0, Math.Min(input.Unit.Length, text.Length - at)).CopyTo(text[at..]);
        }
    });

    public override string ToString() => Name;
}
