using System.Buffers;

namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>
/// Lines indented by four columns or more that are a program. Reports indent quotations and first lines as well, so signs
/// of a program must stand in them and no line may be prose or an address.
/// </summary>
internal static class IndentedCode
{
    private const int LeastIndent = 4;
    private const int MostWords = 10;

    private static readonly SearchValues<string> Signs = SearchValues.Create(["()", " = ", "==", "=>", "->", "::", "];", ");", "{", "}", "&&", "||"], StringComparison.Ordinal);

    /// <summary>Reads to the end of the indented lines; never over a blank one.</summary>
    public static bool TryRead(string source, SourceLine first, int next, out int end)
    {
        end = next;
        if (first.Indent < LeastIndent)
        {
            return false;
        }

        bool signs = false;
        SourceLine line = first;
        while (true)
        {
            ReadOnlySpan<char> words = source.AsSpan(line.Start, line.Length);
            if (line.Indent < LeastIndent || words.Contains("://", StringComparison.Ordinal) || words.Count(' ') >= MostWords)
            {
                return false;
            }

            signs |= words.ContainsAny(Signs) || words[^1] == ';';
            int at = end;
            if (!SourceLine.TryRead(source, ref at, source.Length, out line) || line.IsBlank)
            {
                return signs;
            }

            end = at;
        }
    }

    public static void Write(ContainerBuilder to, string source, SourceLine first, int end)
    {
        to.Open(ContainerBlockKind.Code, 0, null, [], null, first.Start);
        to.Copy(first.Start, first.End);
        int at = first.End;
        int before = first.End;
        _ = SourceLine.TryRead(source, ref at, end, out _);
        while (SourceLine.TryRead(source, ref at, end, out SourceLine line))
        {
            LineWriter.AddLineEnd(to, source, before, line.Start);
            to.Copy(line.Start, line.End);
            before = line.End;
        }

        to.Close();
    }
}
