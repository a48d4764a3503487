using Reftel.Reading.Reports.Citations;
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
}
