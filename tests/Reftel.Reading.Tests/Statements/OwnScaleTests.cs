using System.Globalization;
using Reftel.Reading.Documents;
using Reftel.Reading.Lists;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Statements;

/// <summary>Documents read on scales that a user declares.</summary>
public sealed class OwnScaleTests
{
    private const string Old =
        """
        scales:
          - key: minsk-old
            houses: [minsk]
            names: [Harbour yardstick, HY-12]
            to: 2009
            rows:
              - {words: [likely, "better than an even chance"], from: 60, to: 85}
              - {words: very likely, from: 85, to: 95}
              - {words: highly likely, from: 90, to: 99}
              - {words: [a realistic chance, remote], from: 2.5, to: 10}
              - {words: may, from: 20, to: 45}
              - {words: [conceivable, a certain prospect]}
              - {words: more likely, from: 51, to: 60}
          - key: minsk-new
            houses: [MINSK]
            from: 2010-02
            replaces: false
            rows:
              - {words: likely, from: 50, to: 70}
              - {words: a realistic chance, from: 40, to: 50}
              - {words: unlikely}
        """;

    private const string ForAll = "scales:\n  - {key: desk, from: 2010, rows: [{words: [likely, certain], from: 51, to: 75}]}\n";

    [Theory]
    [InlineData("Varno will likely sign.", "likely likelihood minsk-old declared 60-85")]
    [InlineData("It is quite likely that Varno will sign.", "quite likely likelihood minsk-old declared 60-85")] // beside "likely" in the catalogue
    [InlineData("Varno will probably sign.", "probably likelihood none")] // the scale lists no word of that row
    [InlineData("It is very likely that Varno will sign.", "very likely likelihood minsk-old declared 85-95")]
    [InlineData("It is highly likely that Varno will sign.", "highly likely likelihood minsk-old declared 90-99")]
    [InlineData("It is extremely likely that Varno will sign.", "extremely likely likelihood minsk-old declared 85-95")] // named like the row of "very likely"
    [InlineData("There is a realistic chance that Varno will sign.", "realistic chance likelihood minsk-old declared 2.5-10")]
    [InlineData("There is no realistic chance that Varno will sign.", "realistic chance likelihood minsk-old declared 2.5-10")]
    [InlineData("Varno has better than an even chance of signing.", "better than an even chance likelihood minsk-old declared 60-85")]
    [InlineData("Varno may sign in March.", "may likelihood minsk-old declared 20-45")]
    [InlineData("It is conceivable that Varno will sign.", "conceivable possibility none")]
    [InlineData("It is more likely that Varno will sign.", "more likely likelihood minsk-old declared 51-60")]
    [InlineData("It is more likely than not that Varno will sign.", "more likely than not likelihood none")] // the longest goes first
    [InlineData("The odds of a treaty are remote.", "remote likelihood minsk-old declared 2.5-10")]
    [InlineData("Remote villages were cut off.", "")]
    public void Words_mean_what_the_scale_says(string sentence, string expected) => Assert.Equal(expected, Say(Telegram(sentence, "DEC 07"), Old));

    [Theory]
    [InlineData("DEC 07", "likely likelihood minsk-old declared 60-85 | probably likelihood none | realistic chance likelihood minsk-old declared 2.5-10")]
    [InlineData("JAN 10", "likely likelihood readers assumed 60-86 | probably likelihood readers assumed 55-85")]
    [InlineData("FEB 10", "likely likelihood minsk-new declared 50-70 | probably likelihood readers assumed 55-85 | realistic chance likelihood minsk-new declared 40-50")]
    [InlineData("FEB 16", "likely likelihood minsk-new declared 50-70 | probably likelihood icd203 assumed 55-80 | realistic chance likelihood minsk-new declared 40-50")]
    public void The_scale_is_that_of_house_and_date(string month, string expected) =>
        Assert.Equal(expected, Say(Telegram("Varno will likely sign. Talks will probably fail. There is a realistic chance of a treaty.", month), Old));

    [Fact]
    public void A_word_listed_without_a_number_has_none_also_where_the_scale_leaves_the_rest() =>
        Assert.Equal("unlikely likelihood none", Say(Telegram("Varno is unlikely to sign.", "FEB 16"), Old));

    [Theory]
    [InlineData("Varno will likely sign.", null, "likely likelihood icd203 assumed 55-80")] // another house
    [InlineData("On the Harbour Yardstick, Varno will likely sign.", null, "likely likelihood icd203 assumed 55-80")] // without a date nobody knows which edition
    [InlineData("On the Harbour Yardstick, Varno will likely sign.", "2008", "likely likelihood minsk-old declared 60-85")]
    [InlineData("Words are those of the Harbour\nYardstick. Varno will likely sign.", "2008", "likely likelihood minsk-old declared 60-85")] // over the end of a line
    [InlineData("The Outharbour yardstick is lost. Varno will likely sign.", "2008", "likely likelihood readers assumed 60-86")]
    [InlineData("By HY-12, Varno will likely sign.", "2008", "likely likelihood minsk-old declared 60-85")]
    [InlineData("By HY-125, Varno will likely sign.", "2008", "likely likelihood readers assumed 60-86")]
    [InlineData("On the Harbour Yardstick, Varno will likely sign.", "2011", "likely likelihood readers assumed 60-86")]
    public void A_document_may_name_it(string sentence, string? date, string expected) => Assert.Equal(expected, Say(sentence, Old, date));

    [Theory]
    [InlineData("Varno will likely sign.", "2011", "likely likelihood desk assumed 51-75")]
    [InlineData("Varno will likely sign.", "2009", "likely likelihood readers assumed 60-86")]
    [InlineData("By ICD 203, Varno will likely sign.", "2016", "likely likelihood icd203 declared 55-80")]
    [InlineData("A certain minister said nothing. It is certain that Varno will sign.", "2011", "certain likelihood desk assumed 51-75")]
    public void One_of_no_house_is_assumed_for_all(string sentence, string date, string expected) => Assert.Equal(expected, Say(sentence, ForAll, date));

    [Fact]
    public void It_goes_before_a_scale_that_is_named_only_where_it_says_so()
    {
        string text = Telegram("By ICD 203, Varno will likely sign.", "DEC 07");
        Assert.Equal("likely likelihood icd203 declared 55-80", Say(text, Old));
        Assert.Equal("likely likelihood minsk-old declared 60-85", Say(text, Old.Replace("    to: 2009", "    to: 2009\n    before-named: true", StringComparison.Ordinal)));
        Assert.Equal("likely likelihood desk assumed 51-75", Say("By ICD 203, Varno will likely sign.", ForAll.Replace("from: 2010", "before-named: true", StringComparison.Ordinal), "2016"));
    }

    [Fact]
    public void A_report_is_known_by_its_series()
    {
        const string Report = "# Harbour Watch: Varno Sells the Port\n\nMarch 3, 2021\n\nVarno will likely sell the port in June.[^1]\n\n[^1]: https://news.example/port\n";
        const string Scale = "scales:\n  - {key: watch, houses: [Harbour Watch], rows: [{words: [likely, probable], from: 60, to: 85}]}\n";
        Assert.Equal("likely likelihood watch declared 60-85", Say(Report, Scale));
    }

    [Fact]
    public void Kinds_follow_numbers()
    {
        Document document = Read(Telegram("Varno may sign in March. It is conceivable that Varno will sign.", "DEC 07"), Old);
        Assert.Equal([StatementKind.Forecast, StatementKind.Judgement], document.Statements.Select(statement => statement.Kind));
    }

    [Theory]
    [InlineData("Varno will likely (60-85%) sign.", "likely likelihood stated declared 60-85")]
    [InlineData("Varno may (20 to 30 percent) sign.", "may likelihood stated declared 20-30")]
    [InlineData("It is unlikely [15%] that Varno will sign.", "unlikely likelihood stated declared 15-15")]
    [InlineData("Varno will likely (60% of its grain) sell.", "likely likelihood icd203 assumed 55-80")] // a share of something
    [InlineData("Varno will likely (55-80%) not sign.", "likely likelihood stated declared 55-80 denied")]
    [InlineData("It is not likely (20-45%) that Varno will sign.", "likely likelihood icd203 assumed 55-80 denied")] // whether the numbers are denied too cannot be told
    [InlineData("We have high confidence (80%) that Varno will sign.", "high confidence confidence none")]
    public void A_range_behind_a_word_is_its_number(string sentence, string expected) => Assert.Equal(expected, Say(sentence, ""));

    [Theory]
    [InlineData("There is a realistic chance (40-50%) that Varno will sign.", "realistic chance likelihood stated declared 40-50")]
    [InlineData("There is a realistic chance that Varno will sign.", "")] // of a house that is not this one
    public void A_word_of_any_scale_is_known_by_the_range_behind_it(string sentence, string expected) => Assert.Equal(expected, Say(sentence, Old, "2016"));

    [Theory]
    [InlineData("Varno is likely (55-80%) to sign.", EstimateUse.Forecast)]
    [InlineData("He sent an envoy, likely (60%) to secure the loan.", EstimateUse.Inference)]
    [InlineData("The visit was likely (55-80%) meant as a signal.", EstimateUse.Inference)]
    public void A_range_leaves_the_use_as_it_is(string sentence, EstimateUse use) => Assert.Equal(use, Assert.Single(StatementsOf.Text(sentence).Estimates).Use);

    [Theory]
    [InlineData("It is a toss-up.", "toss-up likelihood icd203 assumed 45-55")]
    [InlineData("The odds are fifty-fifty.", "fifty-fifty likelihood icd203 assumed 45-55")]
    [InlineData("It is near-certain that Varno will sign.", "near-certain likelihood icd203 assumed 95-99")]
    public void Words_with_hyphens_are_found(string sentence, string expected) => Assert.Equal(expected, Say(sentence, ""));

    [Fact]
    public void Many_words_and_a_long_text_take_linear_time()
    {
        string yaml = "scales:\n  - key: a\n    rows:\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"      - words: [{string.Join(", ", Enumerable.Range(0, 40).Select(j => $"chance of kind w{i} v{j}"))}]\n"));
        ScaleList list = ScaleList.Parse(yaml, out IReadOnlyList<ListProblem> problems);
        Assert.Empty(problems);
        TimeSpan small = Time(200);
        TimeSpan large = Time(2_000);
        Assert.True(large < (small * 40) + TimeSpan.FromSeconds(2), $"{small.TotalMilliseconds} ms, ten times the text {large.TotalMilliseconds} ms");

        TimeSpan Time(int count)
        {
            var options = new ReadingOptions { Form = DocumentForm.Text, Scales = list };
            Document document = DocumentReader.Read(SourceText.From(string.Concat(Enumerable.Repeat("There is a chance of kind w7 v9 that the port will close. ", count))), options)[0];
            var watch = System.Diagnostics.Stopwatch.StartNew();
            Assert.Equal(count, StatementReader.AddTo(document, options).Estimates.Length);
            return watch.Elapsed;
        }
    }

    private static string Telegram(string words, string month) =>
        $"R 111251Z {month}\nFM AMEMBASSY MINSK\nTO SECSTATE WASHDC\n\nUNCLAS MINSK 000012\n\nSUBJECT: TALKS\n\n1. {words}\nMOORE\n";

    private static Document Read(string text, string scales, string? year = null)
    {
        ScaleList list = ScaleList.Parse(scales, out IReadOnlyList<ListProblem> problems);
        Assert.Empty(problems);
        var options = new ReadingOptions { Scales = list, Date = year is null ? null : PartialDate.OfYear(int.Parse(year, CultureInfo.InvariantCulture)) };
        return StatementReader.AddTo(Assert.Single(DocumentReader.Read(SourceText.From(text), options)), options);
    }

    private static string Say(string text, string scales, string? year = null) => string.Join(" | ", Read(text, scales, year).Estimates.Select(estimate => string.Create(
        CultureInfo.InvariantCulture,
        $"{estimate.Term} {estimate.Kind.ToWord()} {(estimate.Scale is null ? "none" : $"{estimate.Scale} {(estimate.ScaleDeclared ? "declared" : "assumed")} {Math.Round(estimate.Low!.Value * 100, 3)}-{Math.Round(estimate.High!.Value * 100, 3)}")}{(estimate.Negated ? " denied" : "")}")));
}
