namespace Reftel.Analysis.Questions.Files;

/// <summary>Reads a question from the values of its file.</summary>
internal static class QuestionReader
{
    // What is compared with each other is kept to numbers that a person could oversee.
    private const int MostHypotheses = 100;
    private const int MostOfAKind = 2_000;
    private const int MostObservations = 150_000;

    public static Question Read(YamlValue root, QuestionReading reading)
    {
        var fields = new YamlFields(
            root, "a question", reading, "schema", "id", "title", "asked-on", "owner", "note", "hypotheses", "indicators", "observations", "assumptions", "judgements",
            "forecasts", "withdrawn", "grades", "status", "draft", "telegram");
        if (fields.Needed("schema") is { Length: > 0 } schema && schema != QuestionFile.Schema)
        {
            fields.Wrong(fields.At("schema"), $"this schema is not {QuestionFile.Schema}; a later version of reftel may read it");
        }

        var question = new Question
        {
            Id = fields.Id("question"),
            Title = fields.Needed("title"),
            AskedOn = fields.Day("asked-on"),
            Owner = fields.Text("owner"),
            Note = fields.Text("note"),
            Hypotheses = [.. fields.Items("hypotheses", MostHypotheses).Select(item => Hypothesis(item, reading))],
            Indicators = [.. fields.Items("indicators", MostOfAKind).Select(item => IndicatorReader.Read(item, reading))],
            Observations = [.. fields.Items("observations", MostObservations).Select(item => ObservationReader.Read(item, reading))],
            Assumptions = [.. fields.Items("assumptions", MostOfAKind).Select(item => Assumption(item, reading))],
            Judgements = [.. fields.Items("judgements", MostOfAKind).Select(item => JudgementReader.Read(item, reading))],
            Forecasts = fields.Texts("forecasts"),
            Withdrawn = [.. fields.Items("withdrawn", MostOfAKind).Select(item => JudgementReader.Withdrawn(item, reading))],
            Grades = [.. fields.Items("grades", MostOfAKind).Select(item => JudgementReader.Grade(item, reading))],
            Rules = StatusReader.Read(fields["status"], reading),
            Draft = DraftReader.Read(fields["draft"], reading),
            Telegram = TelegramHeaderReader.Read(fields["telegram"], reading),
        };
        reading.CheckNames();
        QuestionChecks.Check(question, fields, reading);
        return question;
    }

    private static Hypothesis Hypothesis(YamlValue node, QuestionReading reading)
    {
        var fields = new YamlFields(node, "a hypothesis", reading, "id", "title", "note");
        return new Hypothesis(fields.Id("hypothesis"), fields.Needed("title"), fields.Text("note"));
    }

    private static KeyAssumption Assumption(YamlValue node, QuestionReading reading)
    {
        var fields = new YamlFields(node, "an assumption", reading, "id", "text", "broken-by", "rating", "rated-on", "by");
        fields.Need("rating");
        return new KeyAssumption(
            fields.Id("assumption"), fields.Needed("text"), fields.Needed("broken-by"), fields.Word<AssumptionRating>("rating", QuestionWords.ToWord) ?? AssumptionRating.Unsupported,
            fields.Day("rated-on"), fields.Text("by"));
    }
}
