using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Lists;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>Whom a user's own list names by an office and a surname: "President Lukashenko" of a document of 2007.</summary>
internal sealed class OwnOffices(ImmutableArray<GazetteerActor> actors)
{
    private readonly ILookup<(string Title, string Surname), (GazetteerOffice Office, string Key)> _offices = (
        from actor in actors
        where actor.Kind == MentionKind.Person
        from surname in actor.Aliases.Prepend(actor.Name).Where(name => name.Contains(' ', StringComparison.Ordinal)).Select(name => ActorKey.Of(name[(name.LastIndexOf(' ') + 1)..])).Distinct(StringComparer.Ordinal)
        from office in actor.Offices
        select (Sign: (office.Title.ToLowerInvariant(), surname), Held: (office, actor.Key))).ToLookup(pair => pair.Sign, pair => pair.Held);

    public bool IsEmpty => _offices.Count == 0;

    /// <summary>The one person of the list who bears the surname and holds the office on a day; null for nobody, several, or an unknown day where the office has bounds.</summary>
    public string? Holder(string title, string surname, PartialDate? day)
    {
        string? only = null;
        foreach ((GazetteerOffice office, string key) in _offices[(title, surname)])
        {
            if (Holds(office, day))
            {
                if (only is not null && only != key)
                {
                    return null;
                }

                only = key;
            }
        }

        return only;
    }

    private static bool Holds(GazetteerOffice office, PartialDate? day) =>
        (office.From is null && office.To is null) || (day is { } date && ListDate.IsWithin(date, office.From, office.To));
}
