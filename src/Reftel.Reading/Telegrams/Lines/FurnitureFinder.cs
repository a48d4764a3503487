using Reftel.Reading.Telegrams.Head;

namespace Reftel.Reading.Telegrams.Lines;

/// <summary>Finds the lines that stand in a telegram without being part of it, whatever part they cut in two.</summary>
internal static class FurnitureFinder
{
    public static void Find(TelegramText text)
    {
        bool stamped = ReleaseStamp.StandsIn(text.Whole);
        for (int line = 0; line < text.Count; line++)
        {
            if (text.IsBlank(line) || text.Furniture[line] != Furniture.None)
            {
                continue;
            }

            ReadOnlySpan<char> words = text.Words(line);
            if (words is ['-' or '.'])
            {
                text.Furniture[line] = Furniture.BlankSign;
            }
            else if (PageMark.TryRead(words, out PageMark mark))
            {
                MarkPage(text, line, mark);
            }
            else if (stamped && ReleaseStamp.IsStamp(words))
            {
                MarkStamp(text, line);
            }
            else if (words.Equals("Message Text", StringComparison.OrdinalIgnoreCase))
            {
                text.Furniture[line] = Furniture.PartTitle;
            }
        }
    }

    private static void MarkPage(TelegramText text, int line, PageMark mark)
    {
        text.Furniture[line] = Furniture.PageMark;
        MarkBanner(text, text.PreviousFilled(line));
        int next = NextFilled(text, line);
        if (mark is { HasPageWord: true, Serial: < 0 } && next < text.Count && IsPostAndNumber(text.Words(next)))
        {
            text.Furniture[next] = Furniture.PageNumberLine;
            next = NextFilled(text, next);
        }

        MarkCaptions(text, next);

        // A banner under a page line closes the page before it; a class line is longer, or letter-spaced.
        if (next < text.Count)
        {
            MarkBanner(text, next);
        }
    }

    // A caption repeated at the head of a page.
    private static void MarkCaptions(TelegramText text, int line)
    {
        for (int times = 0; times < 3 && line < text.Count && CaptionWords.ReadLine(text.Words(line)) is { Count: > 0 }; times++)
        {
            text.Furniture[line] = Furniture.RepeatedCaption;
            line = NextFilled(text, line);
        }
    }

    // The banner may stand twice: at the foot of one page and at the head of the next.
    private static void MarkBanner(TelegramText text, int line)
    {
        for (int times = 0; times < 2 && line >= 0 && text.Furniture[line] == Furniture.None; times++)
        {
            if (!ClassificationWords.IsBanner(text.Words(line)))
            {
                return;
            }

            text.Furniture[line] = Furniture.ClassBanner;
            line = text.PreviousFilled(line);
        }
    }

    private static void MarkStamp(TelegramText text, int line)
    {
        text.Furniture[line] = Furniture.ReleaseStamp;
        if (text.Words(line).Length > 30)
        {
            return;
        }

        if (line > 0 && !text.IsBlank(line - 1) && ReleaseStamp.IsName(text.Words(line - 1)))
        {
            text.Furniture[line - 1] = Furniture.ReleaseStamp;
        }

        for (int next = line + 1; next < text.Count && ReleaseStamp.IsContinuation(text.Words(next)); next++)
        {
            text.Furniture[next] = Furniture.ReleaseStamp;
        }
    }

    private static bool IsPostAndNumber(ReadOnlySpan<char> words)
    {
        int letters = 0;
        while (letters < words.Length && !char.IsAsciiDigit(words[letters]))
        {
            letters++;
        }

        int end = Scan.SkipDigits(words, letters);
        return letters is > 2 and < 30 && end - letters is >= 3 and <= 6 && words.Length - end < 20;
    }

    private static int NextFilled(TelegramText text, int line)
    {
        do
        {
            line++;
        }
        while (line < text.Count && text.IsBlank(line));

        return line;
    }
}
