using Reftel.Archive.Search.Index;
using Reftel.Testing.Generation;
using Xunit;

namespace Reftel.Archive.Tests.Sqlite;

public sealed class SegmentJoinerTests
{
    [Theory]
    [InlineData(2, 3)]
    [InlineData(8, 40)]
    public void A_joined_segment_says_what_one_made_of_all_documents_says(int segments, int documentsEach)
    {
        var generator = new TelegramGenerator(11);
        var words = new DocumentWordReader();
        var whole = new SegmentBuilder();
        var parts = new List<Segment>();
        for (int i = 0; i < segments; i++)
        {
            var part = new SegmentBuilder();
            for (int j = 0; j < documentsEach; j++)
            {
                long key = (i * documentsEach) + j + 1;
                var facts = new DocumentFacts(
                    key, $"id {key % 3}", (int)key, [(DocumentField.From, $"post {key % 5}"), (DocumentField.To, "a"), (DocumentField.To, $"b {key}")]);
                DocumentWords read = words.Read(generator.Next().Text.Split("\n\n"));
                part.Add(facts, read);
                whole.Add(facts, read);
            }

            parts.Add(Held(part.Build().Parts));
        }

        byte[][] joined = Join(parts);

        Assert.Equal(Describe(Held(whole.Build().Parts)), Describe(Held(joined)));
    }

    [Fact]
    public void Joined_segments_can_be_joined_again()
    {
        var words = new DocumentWordReader();
        Segment[] single = [.. Enumerable.Range(1, 4).Select(key => Held(One(words, key).Parts))];

        Segment twice = Held(Join([Held(Join([single[0], single[1]])), Held(Join([single[2], single[3]]))]));

        Assert.Equal(Describe(Held(Join(single))), Describe(twice));
        Assert.Equal([1L, 2, 3, 4], twice.Documents.Keys);
    }

    private static SegmentData One(DocumentWordReader words, int key)
    {
        var builder = new SegmentBuilder();
        builder.Add(new DocumentFacts(key, $"{key}", 0, []), words.Read([$"common word {key}", "", "common common"]));
        return builder.Build();
    }

    private static byte[][] Join(IReadOnlyList<Segment> segments)
    {
        ByteWriter[] parts = [.. Enum.GetValues<SegmentPart>().Select(_ => new ByteWriter())];
        new SegmentJoiner(segments, (part, bytes) => parts[(int)part].Bytes(bytes)).Join();
        return [.. parts.Select(part => part.ToArray())];
    }

    private static Segment Held(byte[][] parts) => new(part => new HeldBytes(parts[(int)part]));

    private static List<string> Describe(Segment segment)
    {
        var lines = new List<string>();
        foreach (WordEntry word in segment.AllWords())
        {
            PostingList places = segment.Places(word);
            var line = new List<string> { $"{word.Folded}/{word.Surface} {word.Paragraphs}:" };
            while (places.Next() != int.MaxValue)
            {
                line.Add($"{places.Paragraph}({string.Join(',', places.Positions().ToArray())})");
            }

            lines.Add(string.Join(' ', line));
        }

        lines.AddRange(segment.AllStems());
        lines.Add(string.Join(' ', segment.Documents.Lengths));
        for (int i = 0; i < segment.Documents.Count; i++)
        {
            DocumentFacts facts = segment.Columns.Facts(i, segment.Documents.Keys[i]);
            lines.Add($"{segment.Documents.FirstParagraph(i)} {facts.Key} {facts.Id} {facts.Day} {string.Join(' ', facts.Values)}");
        }

        return lines;
    }
}
