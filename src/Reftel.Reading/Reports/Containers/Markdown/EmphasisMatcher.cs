using System.Runtime.InteropServices;

namespace Reftel.Reading.Reports.Containers.Markdown;

/// <summary>Pairs runs of asterisks and underscores, inner ones first; a run that finds no partner stays text.</summary>
internal static class EmphasisMatcher
{
    // Runs further out than this are not looked at; every one passed is given up, which keeps the time linear.
    private const int MostPassed = 8;

    public static void Match(Span<InlineToken> tokens)
    {
        var open = new List<int>();
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != InlineTokenKind.Emphasis)
            {
                continue;
            }

            if (tokens[i].CanClose)
            {
                Close(tokens, open, i);
            }

            if (tokens[i].CanOpen && Left(tokens[i]) > 0)
            {
                open.Add(i);
            }
        }
    }

    private static int Left(InlineToken token) => token.End - token.Start - token.Used;

    private static void Close(Span<InlineToken> tokens, List<int> open, int closing)
    {
        while (Left(tokens[closing]) > 0)
        {
            int at = Partner(tokens, open, tokens[closing]);
            if (at < 0)
            {
                return;
            }

            CollectionsMarshal.SetCount(open, at + 1);
            ref InlineToken opening = ref tokens[open[at]];
            int used = Math.Min(2, Math.Min(Left(opening), Left(tokens[closing])));
            opening.Used += used;
            opening.Opens++;
            tokens[closing].Used += used;
            tokens[closing].Closes++;
            if (Left(opening) == 0)
            {
                open.RemoveAt(at);
            }
        }
    }

    private static int Partner(Span<InlineToken> tokens, List<int> open, InlineToken closing)
    {
        for (int at = open.Count - 1; at >= Math.Max(0, open.Count - MostPassed); at--)
        {
            if (tokens[open[at]].Value == closing.Value && tokens[open[at]].CanOpen)
            {
                return at;
            }
        }

        return -1;
    }
}
