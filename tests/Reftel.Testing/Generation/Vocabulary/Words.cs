namespace Reftel.Testing.Generation.Vocabulary;

/// <summary>The words of the generated reports; the commonest first in each list.</summary>
internal static class Words
{
    public static IReadOnlyList<string> Bodies { get; } =
    [
        "the government", "the Foreign Ministry", "the opposition", "the cabinet", "parliament", "the ruling party",
        "the central bank", "the port authority", "the customs service", "the trade unions", "the local press",
        "the interior minister", "the governor", "the army staff", "the fishing fleet", "the border commission",
        "the timber exporters", "the bishops' conference", "the student council", "the island assembly",
        "a senior adviser", "the rail workers", "the power company", "a group of deputies", "the harbor pilots",
    ];

    public static IReadOnlyList<string> Sayings { get; } =
    [
        "said", "told us", "told the Ambassador", "argued", "insisted", "claimed", "noted", "confirmed", "predicted",
        "complained", "denied", "conceded", "repeated", "assured EmbOffs", "hinted", "warned", "remarked privately",
    ];

    public static IReadOnlyList<string> Modals { get; } =
        ["will", "would", "may", "could", "is likely to", "is unlikely to", "cannot", "intends to", "is expected to", "should"];

    public static IReadOnlyList<string> Actions { get; } =
    [
        "accept", "delay", "publish", "reject", "revise", "support", "sign", "challenge", "postpone", "finance",
        "withdraw", "defend", "renegotiate", "ratify", "ignore", "extend", "abandon", "welcome", "enforce", "explain",
    ];

    public static IReadOnlyList<string> Adjectives { get; } =
    [
        "new", "draft", "long-delayed", "joint", "regional", "bilateral", "controversial", "provisional", "modest",
        "secret", "revised", "unpopular", "final", "narrow", "costly", "half-finished", "seasonal", "generous",
    ];

    public static IReadOnlyList<string> Objects { get; } =
    [
        "agreement", "budget", "customs formula", "election law", "proposal", "treaty", "fishing quota", "loan",
        "timber duty", "border protocol", "pipeline contract", "ferry service", "amnesty", "price list", "pension plan",
        "land register", "grain purchase", "visa regime", "transit fee", "rail link", "harbor concession", "census",
    ];

    public static IReadOnlyList<string> Openings { get; } =
    [
        "According to press reports,", "In private,", "As before,", "At the same time,", "For the moment,",
        "Despite earlier promises,", "On the margins of the meeting,", "Not surprisingly,", "So far,",
        "With the harvest in,", "By all accounts,", "In the view of most observers,", "Two weeks after the vote,",
    ];

    public static IReadOnlyList<string> Tails { get; } =
    [
        "before the end of the year", "without consulting its neighbors", "under pressure from the creditors",
        "in spite of the strike", "as soon as the weather permits", "at the next round of talks",
        "-- if the money can be found", "for domestic reasons", "in return for quiet on the border",
        "at a cost of $12 million", "by a vote of 61 to 48", "in the northern districts", "over several months",
    ];

    public static IReadOnlyList<string> Headings { get; } =
    [
        "Background", "Next Steps", "The Economy Slows", "Who Holds the Keys", "Opposition in Disarray",
        "A Treaty Nobody Has Read", "Fishing for Votes", "Money Talks", "Bio Note on the New Governor",
        "What the Neighbors Think of It, and Why They Are Not Saying So",
    ];
}
