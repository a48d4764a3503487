using Reftel.Testing.Generation;
using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Benchmarks.Statements;

/// <summary>Who is spoken of, and clauses of what they do, in the manner of political reporting: long, with days and clauses within clauses.</summary>
internal sealed class ClauseWriter(SeededRandom random)
{
    private static readonly string[] Offices = ["Deputy Prime Minister", "Foreign Minister", "Transport Minister", "Governor", "opposition leader", "presidential adviser", "harbor master", "union chairman"];
    private static readonly string[] Bodies = ["the Ministry of Transport", "the Central Bank", "the port authority", "the ruling coalition", "the Court of Audit", "the customs union", "the fishery council", "the border service", "the government"];
    private static readonly string[] Verbs = ["sign", "postpone", "ratify", "reopen", "reject", "finance", "publish", "suspend", "extend", "amend"];
    private static readonly string[] Things = ["the harbor treaty", "the budget for the northern railway", "a second round of talks on grain transit", "the agreement on shared fishing grounds", "its loan to the state shipyard", "the ban on timber exports", "the draft law on foreign investment", "the gas supply contract", "an audit of the customs service"];
    private static readonly string[] Tails = ["despite objections from both neighbors", "in return for lower transit fees", "if the upper house does not object", "before the observers arrive", "under pressure from the shipping companies", "because the reserves have fallen to their lowest level in nine years", "as part of a wider package of reforms", "without consulting the regional councils", "after weeks of protests in the southern ports", "which the opposition has called a mistake"];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public string Person() => random.Percent(60) ? $"{random.Pick(Offices)} {random.Pick(Persons.Given)} {random.Pick(Persons.Local)}" : random.Pick(Persons.Local);

    public string Body() => random.Pick(Bodies);

    public string Who() => random.Percent(70) ? Person() : Body();

    public string Thing() => random.Pick(Things);

    /// <summary><c>sign the harbor treaty despite objections from both neighbors</c></summary>
    public string Deed()
    {
        string deed = $"{random.Pick(Verbs)} {Thing()}";
        deed = random.Percent(70) ? $"{deed} {random.Pick(Tails)}" : deed;
        return random.Percent(25) ? $"{deed} and {random.Pick(Verbs)} {Thing()}" : deed;
    }

    /// <summary>A clause with its verb, without capital and stop.</summary>
    public string Clause() => random.Below(6) switch
    {
        0 => $"{Body()} had decided to {Deed()}",
        1 => $"{Body()} would {Deed()} {By()}",
        2 => $"talks on {Thing()} had stalled {On()}, since {Body()} could not {Deed()}",
        3 => $"nobody in {Body()} wanted to {Deed()}",
        4 => $"{Body()} should {Deed()}, not {Deed()}",
        _ => $"{Body()} was ready to {Deed()}, although {Body()} had refused to {random.Pick(Verbs)} {Thing()}",
    };

    /// <summary><c>on March 12</c>, <c>last week</c></summary>
    public string On() => random.Below(5) switch
    {
        0 => "last week",
        1 => $"in {random.Pick(Months)}",
        2 => random.OneOf("on Monday", "on Thursday", "on Friday"),
        _ => $"on {random.Pick(Months)} {random.Between(1, 28)}",
    };

    /// <summary><c>by the end of the year</c>, <c>by June 2009</c></summary>
    public string By() => random.Below(4) switch
    {
        0 => "by the end of the year",
        1 => "within ten days",
        2 => $"by {random.Pick(Months)} 2009",
        _ => $"before {random.Pick(Months)} {random.Between(1, 28)}, 2009",
    };
}
