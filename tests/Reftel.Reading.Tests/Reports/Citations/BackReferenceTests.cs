using Reftel.Reading.Documents;
using Reftel.Reading.Reports.Citations;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Reports.Citations;

public class BackReferenceTests
{
    [Theory]
    [InlineData("Ibid.", "Last")]
    [InlineData("Ibid., p. 12", "Last")]
    [InlineData("Там же. С. 5.", "Last")]
    [InlineData("Тамсама.", "Last")]
    [InlineData("See note 3.", "Note 3")]
    [InlineData("supra note 14", "Note 14")]
    [InlineData("Note 3 above", "Note 3")]
    [InlineData("См. примечание 7", "Note 7")]
    [InlineData("гл. заўвагу 2", "Note 2")]
    [InlineData("Varga, op. cit., p. 33", "Work Varga")]
    [InlineData("Иванов И. Указ. соч.", "Work Иванов И")]
    [InlineData("Ebenda, S. 14", "Last")]
    [InlineData("Tamże, s. 14.", "Last")]
    [InlineData("Там само. С. 3", "Last")]
    [InlineData("loc. cit.", "Last")]
    [InlineData("Id. at 45", "Last")]
    [InlineData("n. 5 above", "Note 5")]
    [InlineData("Voir note 4", "Note 4")]
    [InlineData("vgl. Anm. 4", "Note 4")]
    [InlineData("Див. прим. 4", "Note 4")]
    [InlineData("Orde, supra note 5, at 12", "Note 5Orde")]
    [InlineData("Orde (n. 5) 12", "Note 5Orde")]
    [InlineData("Stein, a.a.O., S. 15", "Work Stein")]
    [InlineData("See Berg (n 3) 52.", "Note 3Berg")]
    [InlineData("Berg and Holm (n 3) 52-55", "Note 3Berg and Holm")]
    [InlineData("Berg, \u2018Two Quays\u2019 (n 3) 52", "Note 3Berg")]
    [InlineData("(n 3)", "Note 3")]
    [InlineData("above n 5", "Note 5")]
    [InlineData("Berg, above n 5, 12-14", "Note 5Berg")]
    [InlineData("Berg, note 5 above, 12", "Note 5Berg")]
    [InlineData("infra note 8", "Note 8")]
    [InlineData("Berg, infra note 8, at 3", "Note 8Berg")]
    [InlineData("supra note 12, at 34", "Note 12")]
    [InlineData("Id., at 5", "Last")]
    [InlineData("Id. \u00B6 5", "Last")]
    [InlineData("Berg, op cit, 14", "Work Berg")]
    [InlineData("см. сноску 3", "Note 3")]
    [InlineData("См. выше, сноска 3", "Note 3")]
    [InlineData("см. ссылку 4, с. 5", "Note 4")]
    [InlineData("гл. спасылку 2", "Note 2")]
    [InlineData("там же, с. 5", "Last")]
    [InlineData("тамсама, с. 5", "Last")]
    [InlineData("N of the harbour", null)]
    [InlineData("Berg, note 5", null)]
    [InlineData("Berg, \u2018A Quay\u2019 in Holm (n 3) 52", null)]
    [InlineData("Idem, Other Rivers (London: Quay, 2013), p. 3", null)]
    [InlineData("Orde (London, 2013)", null)]
    [InlineData("Idle talk of the port", null)]
    [InlineData("Notes from the harbour office", null)]
    [InlineData("Note 12 crates were missing", null)]
    [InlineData("See the annex", null)]
    [InlineData("", null)]
    public void Reads_what_points_back(string segment, string? expected)
    {
        string? read = BackReference.TryRead(segment, out BackReference found)
            ? $"{found.Kind} {found.Note}{found.Author}".TrimEnd()
            : null;
        Assert.Equal(expected, read);
    }

    [Theory]
    [InlineData("See notes 4 and 10.", "4 10")]
    [InlineData("see notes 4, 6 and 10", "4 6 10")]
    [InlineData("See notes 4-6 above", "4 5 6")]
    [InlineData("См. примечания 4 и 10, с. 5", "4 10")]
    [InlineData("See note 4, 12", "4")]
    public void Each_note_that_is_named_is_a_reference(string segment, string expected)
    {
        Assert.True(BackReferenceReader.TryRead(segment, out List<BackReference>? all, out _));
        Assert.Equal(expected, string.Join(' ', all.Select(back => back.Note)));
    }

    [Theory]
    [InlineData("Ibid., p. 12. The port said so.", ". The port said so.")]
    [InlineData("Ibid., 12-14.", ".")]
    [InlineData("Orde, op. cit., pp. 3, 5. See also 10 TAL AVARIM 44", ". See also 10 TAL AVARIM 44")]
    [InlineData("Там же. С. 15; ", "; ")]
    public void A_reference_ends_behind_its_pages(string segment, string rest)
    {
        Assert.True(BackReferenceReader.TryRead(segment, out _, out int end));
        Assert.Equal(rest, segment[end..]);
    }

    [Theory]
    [InlineData("See note 1.", "s2")]
    [InlineData("Stone, supra note 1, at 5.", "s2")]
    [InlineData("См. примечание 1, с. 5.", "s2")]
    [InlineData("Ibid.", "s2")]
    [InlineData("See note 3.", "s1")]
    [InlineData("See note 9.", null)]
    public void Where_notes_count_anew_the_note_of_the_same_chapter_is_meant(string citation, string? source)
    {
        const string first = "## One\n\nThe council of Orvik pays for its ferry.<sup>1</sup> It has no boat of its own.<sup>2</sup> Orvik knew nothing of this.<sup>3</sup>\n\n"
            + "### Notes\n\n1. Ann Reed, \"Waiting for a Quay,\" May 2, 2016, https://courier.example/quay\n2. Ibid.\n3. Ibid.\n\n";
        string text = "# The Ferry Question\n\nBy Ann Reed, May 4, 2016\n\n" + first
            + "## Two\n\nThe board of the harbour pays what it owes.<sup>1</sup> Nobody asked the pilots about it.<sup>2</sup>\n\n### Notes\n\n1. Bo Stone, \"Two Boats,\" May 3, 2016, https://courier.example/boats\n2. " + citation + "\n";
        Document document = DocumentReader.Read(SourceText.From(text), new ReadingOptions { Form = DocumentForm.Report })[0];
        Report report = document.Report!;
        Assert.DoesNotContain("RT1526", document.Diagnostics.Select(d => d.Descriptor.Code));
        Assert.Equal(5, report.Notes.Length);
        Assert.Equal(source, report.Notes[4].Citations[0].Source);
    }
}
