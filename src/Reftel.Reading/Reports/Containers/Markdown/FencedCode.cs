namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>Lines between two fences of three or more backticks or tildes; one never closed goes to the end of the text.</summary>
internal static class FencedCode
{
    public static bool TryRead(string source, SourceLine fence, int next, out int end)
    {
        end = next;
        int length = Count(source, fence);
        if (length < 3 || (source[fence.Start] == '`' && source.AsSpan(fence.Start + length, fence.Length - length).Contains('`')))
        {
            return false;
        }

        while (SourceLine.TryRead(source, ref end, source.Length, out SourceLine line))
        {
            if (Closes(source, fence, length, line))
            {
                break;
            }
        }

        return true;
    }

    public static void Write(ContainerBuilder to, SourceLine fence, int start, int end, string source)
    {
        to.Open(ContainerBlockKind.Code, 0, null, [], null, start);
        int length = Count(source, fence);
        int at = start;
        bool first = true;
        int before = start;
        while (SourceLine.TryRead(source, ref at, end, out SourceLine line))
        {
            if (Closes(source, fence, length, line))
            {
                break;
            }

            if (!first)
            {
                int lineEnd = before > 0 && source[before - 1] == '\n' && before > 1 && source[before - 2] == '\r' ? before - 2 : before - 1;
                to.Add('\n', lineEnd, before);
            }

            to.Copy(before, line.IsBlank ? before : line.End);
            first = false;
            before = at;
        }

        to.Close();
    }

    private static bool Closes(string source, SourceLine fence, int length, SourceLine line) =>
        !line.IsBlank && source[line.Start] == source[fence.Start] && line.Length >= length && Count(source, line) == line.Length;

    private static int Count(string source, SourceLine line)
    {
        ReadOnlySpan<char> text = source.AsSpan(line.Start, line.Length);
        int length = text.IndexOfAnyExcept(text[0]);
        return length < 0 ? text.Length : length;
    }
}
