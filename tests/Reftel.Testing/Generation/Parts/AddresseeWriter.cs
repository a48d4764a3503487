using Reftel.Reading.Documents;
using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Testing.Generation.Parts;

/// <summary>Format lines 7 to 9: TO, INFO, XMT; one addressee a line, the label on the first line only.</summary>
internal static class AddresseeWriter
{
    public static void Write(Draft draft, Precedence action, List<string> lines, bool withRoutingIndicators)
    {
        SeededRandom random = draft.Random;
        bool fromWashington = draft.Sender == Posts.Washington;
        List<Post> abroad = random.PickSome(Posts.Abroad, random.Between(1, 12));
        abroad.Remove(draft.Sender);
        var to = new Queue<Post>(abroad);
        string label = "TO ";
        if (!fromWashington)
        {
            Add(Posts.Washington.RoutingIndicator, Posts.Washington.Address, toAction: true, always: true);
        }

        int more = fromWashington || random.Percent(25) ? random.Between(1, 3) : 0;
        while (more-- > 0 && to.TryDequeue(out Post? post))
        {
            Add(post.RoutingIndicator, post.Address, toAction: true, always: false);
        }

        if (draft.Truth.To.Count == 0)
        {
            Add(Posts.Abroad[0].RoutingIndicator, Posts.Abroad[0].Address, toAction: true, always: false);
        }

        label = "INFO ";
        if (random.Percent(35) && draft.Era != Era.Sixties)
        {
            ExemptedWriter.WriteCollective(draft, lines, ref label, withRoutingIndicators);
        }

        while (to.TryDequeue(out Post? post) && random.Percent(90))
        {
            Add(post.RoutingIndicator, post.Address, toAction: false, always: false);
        }

        foreach ((string indicator, string name) in random.PickSome(Posts.Others, random.Below(4)))
        {
            Add(indicator, name, toAction: false, always: false);
        }

        ExemptedWriter.WriteLines(draft, lines);

        void Add(string indicator, string name, bool toAction, bool always)
        {
            bool otherwise = !always && withRoutingIndicators && random.Percent(4);
            Precedence? printed = always || random.Percent(15) ? Printed(random, toAction ? action : Precedence.Routine) : null;
            string? numbers = always || random.Percent(55) ? Numbers(draft) : null;
            string? ri = withRoutingIndicators && !otherwise ? indicator : null;
            string before = otherwise ? "ZEN/" : ri is null ? "" : $"{ri}/";
            string behind = string.Concat(printed is { } p ? $" {p.Word()}" : "", numbers is null ? "" : $" {numbers}");
            lines.Add($"{label}{before}{name}{behind}");
            label = "";
            (toAction ? draft.Truth.To : draft.Truth.Info).Add(new Addressee(ri, name, printed, numbers, Exempted: false, otherwise));
        }
    }

    // NIACT is always IMMEDIATE; the date-time group shows its prosign as O.
    private static Precedence Printed(SeededRandom random, Precedence precedence) =>
        precedence == Precedence.Immediate && random.Percent(15) ? Precedence.NiactImmediate : precedence;

    private static string Numbers(Draft draft)
    {
        int number = draft.Random.Below(10_000);
        return draft.Random.Percent(4) && number < 9990
            ? $"{number:D4}-{number + draft.Random.Between(1, 5):D4}"
            : draft.Era == Era.Archive && draft.Day.Year >= 1978 && draft.Random.Percent(20) ? "0000" : $"{number:D4}";
    }
}
