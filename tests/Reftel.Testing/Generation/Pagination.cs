using Reftel.Testing.Generation.Parts;

namespace Reftel.Testing.Generation;

/// <summary>Cuts the blocks where pages end, in the manner of the era, and puts the page's furniture into the cut.</summary>
internal static class Pagination
{
    public static List<TextBlock> Paginate(Draft draft)
    {
        int lines = draft.Blocks.Sum(b => b.Lines.Count + b.Gap);
        int pages = draft.Era switch
        {
            Era.Modern or Era.Eighties => draft.Sections,
            Era.Archive => Math.Max(1, lines / 52),
            _ => Math.Max(1, lines / 80),
        };
        var blocks = new List<TextBlock>();
        int page = 1;
        int passed = 0;
        // One telegram in ten is cut early, in its address or TAGS lines.
        int due = draft.Random.Percent(10) ? draft.Random.Between(3, 14) : lines / pages;
        foreach (TextBlock block in draft.Blocks)
        {
            TextBlock rest = block;
            while (page < pages && block.MayBeCut && rest.Lines.Count > 1 && passed + rest.Lines.Count > due)
            {
                int at = Math.Clamp(due - passed, 1, rest.Lines.Count - 1);
                page++;
                blocks.Add(rest with { Lines = [.. rest.Lines.Take(at)] });
                blocks.Add(Furniture(draft, block.Role, page, pages));
                rest = rest with { Lines = [.. rest.Lines.Skip(at)], Gap = draft.Random.Below(2) };
                passed += at;
                due = Math.Max(passed + 4, lines * page / pages);
            }

            blocks.Add(rest);
            passed += rest.Lines.Count + rest.Gap;
        }

        return blocks;
    }

    private static TextBlock Furniture(Draft draft, BlockRole cut, int page, int pages)
    {
        SeededRandom random = draft.Random;
        string post = draft.Sender.Name;
        string time = $"{draft.Day.Day:D2}{draft.MinuteOfDay / 60:D2}{draft.MinuteOfDay % 60:D2}Z";
        List<string> lines = draft.Era switch
        {
            Era.Archive => [.. ArchivePages.Break(draft, page)],
            // A later section begins with the class line again; its text does not go back into the address lines.
            Era.Eighties when cut == BlockRole.Paragraph && random.Percent(25) => ["", ClassLineWriter.Repeat(draft, page), ""],
            Era.Eighties => [$"PAGE {page:D2}        {post}  {draft.Number.ToString(draft.Sender == Vocabulary.Posts.Washington ? "D6" : "D5")}  {page:D2} OF {pages:D2}  {time}"],
            Era.Sixties => [$"PAGE {page:D2} {post} {draft.Number:D5} {time}"],
            _ => [$"{post} {draft.Number:D8}  {page:D3}{(random.Percent(15) ? ".2" : "")} OF {pages:D3}"],
        };
        if (draft.Era == Era.Eighties && lines[0].Length > 0 && random.Percent(40))
        {
            lines.InsertRange(0, [draft.Classification.Word(), ""]);
        }

        if (draft.Era == Era.Archive && random.Percent(15))
        {
            lines.InsertRange(0, ["Declassified/Released US Department of State EO Systematic Review 05 JUL 2006", ""]);
        }

        if (draft.Era == Era.Modern && draft.Truth.Captions.Contains("SIPDIS") && random.Percent(30))
        {
            lines.AddRange(["", "SIPDIS"]);
        }

        return new TextBlock(BlockRole.Furniture, lines, random.Below(3), MayBeCut: false);
    }
}
