using System.Text;

namespace Reftel.Analysis.Drafting.Telegrams;

/// <summary>
/// A draft as a telegram in the form of 5 FAH-1 H-246 and ACP 127: lines of 69 characters, sections where it is long, every paragraph marked, the class line from
/// the highest mark, references in the place of notes.
/// </summary>
public static class DraftTelegram
{
    // Five pages of twenty lines (ACP 127(G) para 208).
    private const int LinesOfSection = 100;

    /// <summary>The same draft and options give the same text; LF line ends.</summary>
    /// <exception cref="ArgumentException">The draft has no envelope.</exception>
    public static string Write(Draft draft, DraftOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.Telegram is not { } envelope)
        {
            throw new ArgumentException("A telegram needs an envelope.", nameof(draft));
        }

        TelegramLayout layout = TelegramLayout.Of(draft, options ?? DraftOptions.Default);
        var head = new TelegramHead(draft, layout.Classification, layout.References);
        List<List<string>> sections = Sections(layout, head);
        var text = new StringBuilder();
        Append(text, head.Envelope());
        for (int i = 0; i < sections.Count; i++)
        {
            Append(text, head.Head(i + 1, sections.Count));
            Append(text, sections[i]);
        }

        while (text.Length > 1 && text[^1] == '\n' && text[^2] == '\n')
        {
            text.Length--;
        }

        Append(text, envelope.Signature.Select(name => name.ToUpperInvariant()));
        return text.ToString();
    }

    // A section ends behind a paragraph; one that is longer than a section is cut between two lines.
    private static List<List<string>> Sections(TelegramLayout layout, TelegramHead head)
    {
        int first = LinesOfSection - head.Head(1, 2).Count();
        int later = LinesOfSection - head.Head(2, 2).Count();
        List<List<string>> sections = [[]];
        foreach (TelegramText paragraph in layout.Paragraphs)
        {
            List<string> lines = paragraph.Heading is { } heading ? [heading, new string('-', heading.Length), ""] : [];
            lines.AddRange(paragraph.Lines());
            lines.Add("");
            int room = (sections.Count == 1 ? first : later) - sections[^1].Count;
            if (lines.Count > room && sections[^1].Count > 0)
            {
                sections.Add([]);
                room = later;
            }

            while (lines.Count > room && room > 0)
            {
                sections[^1].AddRange(lines[..room]);
                sections[^1].Add("");
                lines = lines[room..];
                sections.Add([]);
                room = later;
            }

            sections[^1].AddRange(lines);
        }

        return sections;
    }

    private static void Append(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            text.Append(line).Append('\n');
        }
    }
}
