using System.Text.Json;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Json;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Cli.Tests.Json;

public sealed class SampleJsonTests
{
    private static readonly string Schema = Repository.ReadDocs("document.schema.json");

    public static TheoryData<string> Samples()
    {
        string folder = Path.Combine(Repository.Root, "samples");
        return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_has_the_shape_of_the_schema_and_its_spans_lie_in_the_text(string sample)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "samples", sample));
        foreach (Document document in DocumentReader.Read(SourceText.From(bytes)))
        {
            string json = DocumentJson.ToJson(document, sample, JsonMembers.Tree);

            Assert.Empty(SchemaCheck.Faults(Schema, json));
            using JsonDocument parsed = JsonDocument.Parse(json);
            AssertSpans(parsed.RootElement, document.Source.CodePointCount);
        }
    }

    private static void AssertSpans(JsonElement value, int length)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in value.EnumerateObject())
            {
                if (member.Name == "span")
                {
                    Assert.InRange(member.Value[1].GetInt32(), member.Value[0].GetInt32(), length);
                }

                AssertSpans(member.Value, length);
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray())
            {
                AssertSpans(item, length);
            }
        }
    }
}
