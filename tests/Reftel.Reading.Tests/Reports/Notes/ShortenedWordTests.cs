using Reftel.Reading.Documents;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Notes;

/// <summary>Numbers run into the stop of an abbreviation are anchors where the sequence of the notes proves them.</summary>
public sealed class ShortenedWordTests
{
    private const string Notes = "\n\nNotes\n\n1. https://a.example/one\n\n2. https://a.example/two\n\n3. https://a.example/three\n\n4. https://a.example/four\n";

    private static string Of(string prose) => NotesSummary.Of("The Mills of Orvik\n\nBy Ann Reed\nMay 4, 2016\n\n" + prose + Notes);

    [Theory]
    [InlineData("The mill was sold to the U.S.1 The new owner signed at 5 p.m.2 He paid Orvik Inc.3 and others, see Reed et al.4")]
    [InlineData("The mill was sold to the U.S.1 in spring. The owner signed at 5 p.m.2 and left Orvik Inc.3 to Reed et al.4")]
    [InlineData("Завод построили в 2012 г.1 Его продали за 5 млн.2 рублей в 2021 г.3 вместе с домами, складами и т.д.4 Больше ничего нет.")]
    [InlineData("Завод построили в 2012 г.1 на реке. Его продали за 500 руб.2 в 2021 г.3, а с ним дома, склады и др.4 Больше ничего нет.")]
    [InlineData("Завод пабудавалі ў 2012 г.1 на рацэ. Яго прадалі ў 2014–2015 гг.2 за 5 млн.3 рублёў з дамамі і г.д.4 Больш нічога няма.")]
    public void A_number_behind_a_shortened_word_is_an_anchor(string prose) => Assert.Equal("1:1 2:1 3:1 4:1", Of(prose));

    [Fact]
    public void A_road_and_a_house_are_no_anchors()
    {
        string text = "The Mills of Orvik\n\nBy Ann Reed\nMay 4, 2016\n\nThe road U.S.1 ends at the mill.[2] It stands at ул. Мира, д.3 and no.4 there.[5]\n\nNotes\n\n2. https://a.example/two\n\n5. https://a.example/five\n";
        Assert.Equal("2:1 5:1", NotesSummary.Of(text));
        Report report = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0].Report!;
        Assert.StartsWith("The road U.S.1 ends", report.Paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_number_behind_the_name_of_a_country_proves_nothing() =>
        Assert.Equal("1:0 2:0 3:0 4:0", Of("The road U.S.1 ends at the mill of Orvik, where nothing else is to be seen."));
}
