using System.Buffers;
using Reftel.Reading.Language;
using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports;

/// <summary>Texts that say themselves that they are no report: mails with their header (RFC 5322), programs.</summary>
internal static class ForeignText
{
    private const int MostLines = 400;
    private const int MostHeaderLines = 40;
    private const int FewLines = 4;

    private static readonly LeadingWords MailFields = new("from:", "to:", "cc:", "subject:", "message-id:", "reply-to:", "received:", "return-path:", "mime-version:", "delivered-to:");

    private static readonly LeadingWords Statements = new(
        "import ", "from ", "#include", "#!", "def ", "class ", "return ", "using ", "package ", "public ", "private ", "function ", "const ", "let ", "var ", "if (", "for (", "while (", "//", "/*", "<?php", "SELECT ", "INSERT ");

    private static readonly SearchValues<string> Assignments = SearchValues.Create([" = ", " == ", "()"], StringComparison.Ordinal);

    /// <summary>Two fields before the first empty line, one of them with an address.</summary>
    public static bool IsMail(string text)
    {
        int fields = 0;
        bool address = false;
        int line = 0;
        for (int lines = 0; lines < MostHeaderLines && line < text.Length; lines++)
        {
            ReadOnlySpan<char> words = Line(text, line, out line).Trim();
            if (words.IsEmpty && fields > 0)
            {
                break;
            }

            if (MailFields.Begins(words))
            {
                fields++;
                address |= words.Contains('@');
            }
        }

        return fields >= 2 && address;
    }

    /// <summary>A third of the first lines are statements.</summary>
    public static bool IsProgram(string text)
    {
        if (text.StartsWith("#!/", StringComparison.Ordinal) || text.StartsWith("<?php", StringComparison.Ordinal))
        {
            return true;
        }

        int lines = 0;
        int statements = 0;
        for (int line = 0; lines < MostLines && line < text.Length;)
        {
            ReadOnlySpan<char> words = Line(text, line, out line).Trim();
            if (!words.IsEmpty)
            {
                lines++;
                statements += IsStatement(words) ? 1 : 0;
            }
        }

        return statements >= FewLines && statements * 3 >= lines;
    }

    // A line of prose ends in a semicolon now and then, a note with several links often does.
    private static bool IsStatement(ReadOnlySpan<char> words)
    {
        if (words.EndsWith(");", StringComparison.Ordinal) || words[^1] is '{' or '}' || words.EndsWith("):", StringComparison.Ordinal))
        {
            return true;
        }

        return words[^1] is not ('.' or '!' or '?') && (words[^1] == ';' || Statements.Begins(words) || words.ContainsAny(Assignments)) && !LinkSign.In(words);
    }

    private static ReadOnlySpan<char> Line(string text, int at, out int next)
    {
        int end = text.AsSpan(at).IndexOf('\n');
        next = end < 0 ? text.Length : at + end + 1;
        return text.AsSpan(at, next - at);
    }
}
