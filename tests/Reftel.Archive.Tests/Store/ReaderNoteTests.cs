using Reftel.Archive.Ingest;
using Reftel.Archive.Store;
using Reftel.Archive.Store.Readers;
using Reftel.Archive.Tests.Postgres;
using Xunit;

namespace Reftel.Archive.Tests.Store;

/// <summary>What readers leave is kept alike by both engines.</summary>
[Collection(PostgresGroup.Name)]
public sealed class ReaderNoteTests(PostgresCluster cluster)
{
    [Fact]
    public void A_file_keeps_them()
    {
        using var archive = new TestArchive();
        Check(() => archive.Open());
    }

    [PostgresFact]
    public void A_database_keeps_them()
    {
        var archive = new PostgresArchive(cluster.NewArchive());
        Check(() => archive.Open());
    }

    private static void Check(Func<IArchiveStore> open)
    {
        DocumentPlace place;
        using (IArchiveStore store = open())
        {
            store.Add(TestFiles.Of(TestTelegram.Of("They talked for two hours."), TestTelegram.Of("They talked for three hours.")));
            KeptDocument first = store.Find(TestTelegram.Id)[0];
            place = new DocumentPlace(first.Card.Sha256, first.Part);
            Remark highlight = store.AddRemark(place, new RemarkStretch(30, 34, "They"), "");
            Remark remark = store.AddRemark(place, new RemarkStretch(10, 16, "talked"), "Доброе утро");
            Assert.Equal("Changed", store.ChangeRemark(remark.Key, "Changed")!.Comment);
            Assert.Null(store.ChangeRemark(99, "None"));
            var statement = new StatementPlace(new RemarkStretch(30, 34, "They"), "talked", 35);
            store.Decide(place, statement, DecisionKind.Corrected, new StatementCorrection("forecast", "", null));
            store.Decide(place, statement with { Cue = null, CueStart = null }, DecisionKind.Undone, default);
            store.Collect(CollectionKind.Tag, "talks", place);
            store.Collect(CollectionKind.Tag, "talks", place);
            store.Collect(CollectionKind.Folder, "2007", place);
            Assert.Equal([remark.Key, highlight.Key], store.RemarksOf(place).Select(each => each.Key));
            Assert.Equal([remark.Key, highlight.Key], store.Remarks().Select(each => each.Key));
            Assert.True(store.TakeOut(CollectionKind.Folder, "2007", place));
            Assert.False(store.TakeOut(CollectionKind.Folder, "2007", place));
            Assert.True(store.RemoveRemark(highlight.Key));
            Assert.False(store.RemoveRemark(highlight.Key));
        }

        using (IArchiveStore store = open())
        {
            // Reading again gives other keys, and must leave them alone.
            new Rereading(store, TestArchive.Reading(_ => false)).Run(all: true, 1, (_, _) => { }, CancellationToken.None);
            store.LetGo();
            Assert.Equal("Changed", Assert.Single(store.RemarksOf(place)).Comment);
            Assert.Equal("talks", Assert.Single(store.CollectedOf(place)).Name);
            Assert.Equal(
                [("They", "talked", 35, DecisionKind.Corrected, new StatementCorrection("forecast", "", null)), ("They", null, null, DecisionKind.Undone, default)],
                store.DecisionsOf(place).Select(made => (made.Place.Sentence.Quote, made.Place.Cue, made.Place.CueStart, made.What, made.Correction)));

            // The quotation holds words of the document.
            store.Remove([store.Find(TestTelegram.Id)[0].Original], null);
            Assert.Empty(store.Remarks());
            Assert.Empty(store.Decisions());
            Assert.Empty(store.Collected());
        }
    }
}
