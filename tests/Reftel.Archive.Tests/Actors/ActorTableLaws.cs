using System.Globalization;
using Reftel.Archive.Ingest;
using Reftel.Archive.Statements;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Actors;
using Reftel.Archive.Store.Statements;
using Reftel.Archive.Tests.Statements;
using Xunit;

namespace Reftel.Archive.Tests.Actors;

/// <summary>What the tables of any engine must give of actors.</summary>
internal static class ActorTableLaws
{
    public static readonly string[] Texts =
    [
        "President Alexander Lukashenko told the press that the port was open. Lukashenko said that the talks would go on.",
        "President Aliaksandr Lukashenka will likely sign. First Deputy Prime Minister (and Gazprom chairman) Dmitriy Medvedev denied it.",
        "President Lukashenko said that the harbour was shut.",
        "Mr. Lukashenko said that the ships had left.",
        "Foreign Minister Sergei Zaranka met Viktor Lukashenko. Alexander Lukashenko (Александр Лукашенко) was ill.",
        "Gazprom chairman Dmitry Medvedev said that gas was cheap. Official Minsk will likely pay the price.",
    ];

    public static string Telegram(int i) => StatingTexts.Telegram(100 + i, Texts[i]);

    /// <param name="store">Holds the telegrams, and their statements have been read.</param>
    public static void Hold(IArchiveStore store)
    {
        store.LetGo();
        ActorList page = store.Actors(new ActorQuestion("lukashenko"));
        Assert.Equal(
            ["alexander-lukashenko Alexander Lukashenko person 4", "lukashenko Lukashenko person 1 weak", "viktor-lukashenko Viktor Lukashenko person 1"],
            page.Cards.Select(card => $"{card.Key} {card.Name} {card.Kind} {card.Documents}{(card.IsWeak ? " weak" : "")}"));
        Assert.Equal(3, page.Count);
        Assert.Equal("lukashenko", Assert.Single(store.Actors(new ActorQuestion("lukashenko") { Offset = 1, Limit = 1 }).Cards).Key);
        Assert.Equal("alexander-lukashenko", Assert.Single(store.Actors(new ActorQuestion("lukashenka")).Cards).Key);
        Assert.Equal("alexander-lukashenko", Assert.Single(store.Actors(new ActorQuestion("aliaksandr luk")).Cards).Key);
        Assert.Empty(store.Actors(new ActorQuestion("lukashenko") { Kind = "state" }).Cards);
        Assert.Equal(["belarus"], store.Actors(new ActorQuestion { Kind = "state" }).Cards.Select(card => card.Key));

        KeptActor actor = store.Actor("aliaksandr-lukashenka")!;
        Assert.Equal("alexander-lukashenko", actor.Card.Key);
        Assert.Contains("the name only one is called president", actor.Keys.Single(key => key.Key == "lukashenko").Evidence, StringComparison.Ordinal);
        Assert.Contains("lukashenko = lukashenka", string.Concat(actor.Keys.Select(key => key.Evidence)), StringComparison.Ordinal);
        Assert.Contains(actor.Names, name => name is { Name: "Alexander Lukashenko", Script: "Latin", Documents: 2, Mentions: 2, Rule: null } && name.Languages.SequenceEqual(["en"]));
        Assert.Contains(actor.Names, name => name is { Name: "Александр Лукашенко", Script: "Cyrillic" });
        Assert.Equal(["President", "President", "President"], actor.Offices.Select(office => office.Title));
        Assert.All(actor.Offices, office => Assert.StartsWith("2007-12", office.AsOf, StringComparison.Ordinal));

        KeptActor medvedev = store.Actor("dmitry-medvedev")!;
        Assert.Equal(["First Deputy Prime Minister", "Gazprom chairman", "Gazprom chairman"], medvedev.Offices.Select(office => office.Title).Order(StringComparer.Ordinal));
        Assert.Equal("gazprom", medvedev.Offices.First(office => office.Title == "Gazprom chairman").Of);
        Assert.Contains("First Deputy Prime Minister (and Gazprom chairman) Dmitriy Medvedev", medvedev.Offices.Select(office => office.Quote));
        Assert.Null(store.Actor("nobody"));
        Speak(store);
        Seen(store);
        Decide(store);
    }

    // Whoever asks for one spelling finds the others; so does the actor.
    private static void Speak(IArchiveStore store)
    {
        string[] documents = ["07MINSK100", "07MINSK100", "07MINSK102"];
        Assert.Equal(documents, Said(new ActorTest("alexander-lukashenko", StatementColumn.Speaker)));
        Assert.Equal(documents, Said(new WordsTest(StatementColumn.Speaker, "lukashenka")));
        Assert.Equal(["07MINSK101"], Said(new ActorTest("alexander-lukashenko", StatementColumn.About)));
        Assert.Contains("07MINSK105", Said(new WordsTest(StatementColumn.About, "belarus")));
        Assert.Equal([(2007, 3)], store.StatementYears(new StatementQuestion(new ActorTest("alexander-lukashenko", StatementColumn.Speaker))));
        Assert.Empty(store.StatementYears(new StatementQuestion(new ActorTest("alexander-lukashenko", StatementColumn.Speaker)) { Documents = new HashSet<long>() }));

        string[] Said(StatementTest test) => [.. store.Statements(new StatementQuestion(test)).Rows.Select(row => row.Document!).Order(StringComparer.Ordinal)];
    }

    // A reader who may see one document alone learns nothing of the others.
    private static void Seen(IArchiveStore store)
    {
        HashSet<long> one = [store.Find("07MINSK101")[0].Card.Key];
        ActorList page = store.Actors(new ActorQuestion("lukashenko") { Documents = one });
        Assert.Equal("aliaksandr-lukashenka 1", string.Join(' ', page.Cards.Select(card => $"{card.Key} {card.Documents}")));
        Assert.Equal(1, page.Count);
        KeptActor actor = store.Actor("aliaksandr-lukashenka", one)!;
        Assert.Equal(("aliaksandr-lukashenka", "Aliaksandr Lukashenka", 1), (actor.Card.Key, actor.Card.Name, actor.Card.Documents));
        Assert.Equal(["Aliaksandr Lukashenka"], actor.Names.Select(name => name.Name));
        Assert.Equal([new ActorSpelling("aliaksandr-lukashenka", 1, "")], actor.Keys);
        Assert.All(actor.Offices, office => Assert.Equal("07MINSK101", office.Document));
        Assert.Null(store.Actor("viktor-lukashenko", one));
        Assert.Null(store.Actor("alexander-lukashenko", new HashSet<long>()));
        Assert.Equal(0, store.Actors(new ActorQuestion { Documents = new HashSet<long>() }).Count);
    }

    private static void Decide(IArchiveStore store)
    {
        ActorDecision merged = store.DecideActor(ActorDecisionKind.Merged, "alexander-lukashenko", "lukashenko", note: "only he is meant");
        Assert.Equal(("tester", "only he is meant", ActorDecisionKind.Merged), (merged.MadeBy, merged.Note, merged.What));
        store.LetGo();
        Assert.Equal(5, store.Actor("alexander-lukashenko")!.Card.Documents);
        Assert.Equal([merged], store.Actor("alexander-lukashenko")!.Decisions);
        ActorDecision split = store.DecideActor(ActorDecisionKind.Split, "alexander-lukashenko", "aliaksandr-lukashenka");
        store.LetGo();
        Assert.Equal("aliaksandr-lukashenka", store.Actor("aliaksandr-lukashenka")!.Card.Key);
        Assert.Equal([split], store.Actor("aliaksandr-lukashenka")!.Decisions);
        string decided = Everyone(store);

        // They stand when all is read again.
        new Rereading(store, TestArchive.Reading(_ => false)).Run(all: true, 1, (_, _) => { }, CancellationToken.None);
        store.LetGo();
        new StatementStage(store).Run(1, _ => { }, CancellationToken.None);
        store.LetGo();
        Assert.Equal(decided, Everyone(store));

        store.DecideActor(ActorDecisionKind.Undone, split.One, split.Other, split.Key);
        store.DecideActor(ActorDecisionKind.Undone, merged.One, merged.Other, merged.Key);
        store.LetGo();
        Assert.Equal(4, store.Actor("aliaksandr-lukashenka")!.Card.Documents);
        Assert.Equal(4, store.ActorDecisions().Count);
    }

    /// <summary>All actors with all that is told of them, without keys of documents.</summary>
    public static string Everyone(IArchiveStore store) => string.Join('\n', store.Actors(new ActorQuestion()).Cards.Select(card =>
    {
        KeptActor actor = store.Actor(card.Key)!;
        return string.Create(CultureInfo.InvariantCulture, $"{card} {string.Join(", ", actor.Keys)} {string.Join(", ", actor.Names.Select(name => name with { Languages = [] }))} {string.Join(", ", actor.Offices)}");
    }));
}
