using Reftel.Analysis.Drafting;
using Reftel.Testing.Generation;

namespace Reftel.Analysis.Tests.Drafting;

/// <summary>Sentences that the craft has nothing against.</summary>
internal sealed class AnySentence(SeededRandom random, int year)
{
    public DraftSentence Judgement()
    {
        (string term, double low, double high) = random.OneOf(("likely", 0.55, 0.80), ("very likely", 0.80, 0.95), ("almost certainly", 0.95, 0.99));
        return new DraftSentence($"{random.OneOf("Southport", "The lower house", "Norland")} will {term} {random.OneOf("sign the harbour law", "raise the dues", "recall its observers")} {By()}.")
        {
            Estimate = new DraftEstimate(term, low, high),
        };
    }

    public DraftSentence Item() => random.Below(3) switch
    {
        0 => new DraftSentence($"Southport will sign the paper {By()}.") { IsQuotation = true, Statement = $"07MINSK1009/s{random.Between(1, 40)}" },
        1 => new DraftSentence($"The owners promised to pay the dues {By()}.") { IsQuotation = true, Statement = "norland-ferry-update-2014-01-02/s3" },
        _ => new DraftSentence(random.OneOf("Tugs leave the outer roads.", "Harbour dues are published on paper.", "S. Zaranka meets the owners in person.")),
    };

    public DraftSentence Any() => new(random.Below(18) switch
    {
        0 => $"The committee sent the law back on {Day()}.",
        1 => $"The count of {year - 1} was {random.Between(2, 19)}.",
        2 => $"Deputy Minister S. Zaranka met Mr. Orlov and the owners on {random.OneOf("November 27", "May 3", "December 11")}, {year - 1}.",
        3 => "He asked for “more time.”",
        4 => "The owners called the offer \"a joke\".",
        5 => $"Аляксандр Кавалёў, who heads the union, left St. Olav on {Day()}.",
        6 => $"Zaranka said on {Day()} that the dues had not been paid.",
        7 => $"The U.S. envoy visited the port on {Day()} and left again.",
        8 => $"Sales fell by {random.Between(2, 40)}.{random.Below(10)} percent, to {random.Between(100, 999)} tons; the cause is not known.",
        9 => "The treaty (signed in 2009) has three parts: dues, pilots and tugs.",
        10 => $"The talks ended at 10:30 a.m. on {Day()}.",
        11 => $"No. 5 of the {year - 2} plan was dropped.",
        12 => "The lower house – and not the upper one – closed the file [sic] of the case.",
        13 => "R&D at the yard stopped, and 5 < 7 of its docks are open.",
        14 => "The minister’s letter was signed “S. Zaranka,” as the one before it.",
        15 => $"Norland Ferries Ltd. lost its licence in {year - 3}.",
        16 => "The *Ferry Act* and the file dues_2013 were withdrawn.",
        _ => $"“We have paid,” Zaranka said on {Day()}, “and we will not pay twice.”",
    });

    private string By() => random.OneOf($"by 31 March {year + 1}", $"before the end of {year + 1}", $"by the vote of 4 May {year + 1}");

    private string Day() => $"{random.Between(1, 28)} {random.OneOf("March", "June", "October")} {year - random.Between(1, 3)}";
}
