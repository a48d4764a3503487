using Reftel.Reading.Documents;
using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Testing.Generation.Parts;

/// <summary>Collective addresses and the posts exempted from them, in the three shapes of XMT.</summary>
internal static class ExemptedWriter
{
    /// <summary>Writes a collective and, in the inline shape, its exempted posts behind it.</summary>
    public static void WriteCollective(Draft draft, List<string> lines, ref string label, bool withRoutingIndicators)
    {
        SeededRandom random = draft.Random;
        (string indicator, string name) = random.Pick(Posts.Collectives);
        string? ri = withRoutingIndicators ? indicator : null;
        string address = ri is null ? name : $"{ri}/{name}";
        draft.Truth.Info.Add(new Addressee(ri, name, null, null, Exempted: false, DeliveredOtherwise: false));
        if (random.Percent(15))
        {
            List<Post> exempted = random.PickSome(Posts.Abroad, random.Between(1, 3));
            string list = string.Join(", ", exempted.Select(p => p.Address));
            lines.AddRange(Wrap.Lines($"{label}{address}, XMT, {list}", 200));
            if (lines[^1].Length > 69)
            {
                // The list goes on behind the comma that ends the line.
                int cut = lines[^1].LastIndexOf(", ", StringComparison.Ordinal) + 1;
                string rest = lines[^1][(cut + 1)..];
                lines[^1] = lines[^1][..cut];
                lines.Add(rest);
            }

            Note(draft, exempted);
        }
        else
        {
            lines.Add($"{label}{address}");
        }

        label = "";
    }

    /// <summary>Writes exempted posts on lines of their own at the end of the list, as format line 9 stands there.</summary>
    public static void WriteLines(Draft draft, List<string> lines)
    {
        bool collective = draft.Truth.Info.Any(a => Posts.Collectives.Any(c => c.Name == a.Name));
        if (!collective || draft.Truth.Info.Any(a => a.Exempted) || !draft.Random.Percent(20))
        {
            return;
        }

        bool slashes = draft.Random.Percent(50);
        List<Post> exempted = draft.Random.PickSome(Posts.Abroad, draft.Random.Between(1, 2));
        for (int i = 0; i < exempted.Count; i++)
        {
            string before = slashes ? "XMT/" : i == 0 ? "XMT " : "";
            lines.Add($"{before}{exempted[i].Address}");
        }

        Note(draft, exempted);
    }

    private static void Note(Draft draft, List<Post> exempted) =>
        draft.Truth.Info.AddRange(exempted.Select(p => new Addressee(null, p.Address, null, null, Exempted: true, DeliveredOtherwise: false)));
}
