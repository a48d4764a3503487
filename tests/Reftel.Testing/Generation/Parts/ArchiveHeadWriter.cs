using Reftel.Reading.Documents;

namespace Reftel.Testing.Generation.Parts;

/// <summary>State's own head of 1973-79: banner, page line, copies by office, drafting lines, dash line, then the address lines.</summary>
internal static class ArchiveHeadWriter
{
    private static readonly string[] Offices =
    [
        "ISO", "SSO", "NSCE", "USIE", "INRE", "CIAE", "DODE", "PM", "H", "INR", "L", "NSAE", "NSC", "PA", "PRS", "SP", "SS",
        "USIA", "EB", "COME", "TRSE", "SAJ", "ACDA", "IO", "OMB", "AID", "CU", "SCA", "FEA", "OES", "NEA", "AF", "ARA", "EA",
    ];

    public static void Write(Draft draft)
    {
        SeededRandom random = draft.Random;
        bool fromWashington = draft.Sender == Vocabulary.Posts.Washington;
        draft.Add(BlockRole.ArchiveHead, 0, false, "Message Text");
        draft.Add(BlockRole.ArchiveHead, random.Between(1, 2), false, draft.Classification.Word());
        draft.Add(BlockRole.ArchiveHead, 1, false, ArchivePages.PageLine(draft, 1));

        var action = new List<OfficeCopies> { new(random.OneOf("EUR", "EUR", "NEA", "ARA", "EA", "SS"), random.Between(8, 25)) };
        List<OfficeCopies> info = [new("OCT", 1), .. random.PickSome(Offices, random.Between(3, 26))
            .Where(o => o != action[0].Office)
            .Select(o => new OfficeCopies(o, random.Percent(40) ? 0 : random.Between(1, 15)))];
        int total = action.Concat(info).Sum(o => o.Copies);
        var lines = new List<string>();
        if (random.Percent(70))
        {
            lines.Add($"{random.Between(10, 99)}");
        }

        lines.Add($"{(fromWashington ? "ORIGIN" : "ACTION")} {action[0].Office}-{action[0].Copies:D2}");
        draft.Add(BlockRole.ArchiveHead, 1, false, lines);

        List<string> copies = Wrap.Lines($"INFO {string.Join(' ', info.Select(o => $"{o.Office}-{o.Copies:D2}"))}", 58, "      ");
        copies = [.. copies.Select(l => l.Replace(" ", "  ", StringComparison.Ordinal).Replace("            ", "      ", StringComparison.Ordinal))];
        copies[^1] += $"  /{total:D3} {random.OneOf('W', 'R')}";
        draft.Add(BlockRole.ArchiveHead, 1, mayBeCut: false, copies);

        (string? drafted, string? approved) = fromWashington ? WriteDrafting(draft) : (null, null);
        int counter = random.Between(1, 130_000);
        draft.Add(BlockRole.ArchiveHead, random.Below(2), false, DashLine(draft, counter));
        draft.Truth.Archive = new ArchiveTruth(
            fromWashington ? [] : action, fromWashington ? action : [], info, total, drafted, approved, counter, AttributesWriter.Keys(draft));
        WriteAddresses(draft);
    }

    private static (string Drafted, string Approved) WriteDrafting(Draft draft)
    {
        SeededRandom random = draft.Random;
        string Name() => random.Pick(Vocabulary.Persons.Surnames).ToUpperInvariant();
        string drafted = $"EUR/{random.OneOf("SOV", "CE", "RPM")}:{random.OneOf('J', 'A', 'M')}{Name()}:{random.OneOf("ABC", "JLK", "MRT")}";
        string approved = $"EUR:{random.OneOf('P', 'R', 'T')}{Name()}";
        var lines = new List<string> { $"DRAFTED BY {drafted}", $"APPROVED BY {approved}" };
        for (int i = random.Below(4); i > 0; i--)
        {
            lines.Add($"{random.OneOf("S/S", "EUR/RPM", "L/EUR", "PM/ISP", "INR/RSE")}:{random.OneOf("MR. ", "MS. ", "")}{Name()}");
        }

        draft.Add(BlockRole.ArchiveHead, 1, false, lines);
        return (drafted, approved);
    }

    // From December 1976 the dash line also holds the filing time and the copies, in either order.
    private static string DashLine(Draft draft, int counter)
    {
        SeededRandom random = draft.Random;
        if (draft.Day < new DateOnly(1976, 12, 1))
        {
            return $"{new string(' ', random.OneOf(0, 24))}--------------------- {counter:D6}";
        }

        string filed = $"{draft.Day.Day:D2}{draft.MinuteOfDay / 60:D2}{draft.MinuteOfDay % 60:D2}Z";
        string copies = $"/{random.Between(10, 99)}";
        string dashes = new(' ', random.OneOf(0, 14));
        return random.Percent(50)
            ? $"{dashes}------------------{filed} {counter:D6} {copies}"
            : $"{dashes}------------------{counter:D6} {filed} {copies}";
    }

    private static void WriteAddresses(Draft draft)
    {
        (Precedence action, Precedence? info) = EnvelopeWriter.DrawPrecedence(draft.Random);
        var lines = new List<string> { EnvelopeWriter.DateTimeGroup(draft, action, info) };
        EnvelopeWriter.WriteFrom(draft, lines);
        AddresseeWriter.Write(draft, action, lines, withRoutingIndicators: false);
        draft.Add(BlockRole.Envelope, draft.Random.Below(2), mayBeCut: true, lines);
    }
}
