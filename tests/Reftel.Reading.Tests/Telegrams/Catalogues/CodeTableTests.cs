using Reftel.Reading.Telegrams.Catalogues;
using Xunit;

namespace Reftel.Reading.Tests.Telegrams.Catalogues;

public sealed class CodeTableTests
{
    [Fact]
    public void A_code_has_one_meaning_in_all_lists()
    {
        var codes = SubjectTags.Table.Rows.Concat(ProgramTags.Table.Rows).Concat(OrganizationTags.Table.Rows)
            .Select(row => row.Code)
            .Concat(GeographicTags.Rows.Select(row => row.Code).Distinct(StringComparer.Ordinal));

        Assert.Empty(codes.GroupBy(code => code, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key));
    }

    [Fact]
    public void Subject_codes_are_four_letters_beginning_with_their_field() =>
        Assert.All(SubjectTags.Table.Rows, row =>
        {
            Assert.True(row.Code.Length == 4 && row.Code.All(char.IsAsciiLetterUpper), row.Code);
            Assert.Contains(row.Code[0], "ABCEMOPST");
        });

    [Fact]
    public void Program_codes_are_K_and_three_letters() =>
        Assert.All(ProgramTags.Table.Rows, row =>
            Assert.True(row.Code.Length == 4 && row.Code[0] == 'K' && row.Code.All(char.IsAsciiLetterUpper), row.Code));

    [Fact]
    public void Organization_codes_are_short_and_printable() =>
        Assert.All(OrganizationTags.Table.Rows, row =>
        {
            Assert.InRange(row.Code.Length, 2, 8);
            Assert.True(char.IsAsciiLetterUpper(row.Code[0]), row.Code);
            Assert.True(row.Code.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter) || letter == '-'), row.Code);
        });

    [Fact]
    public void Every_row_has_a_trimmed_title() =>
        Assert.All(
            SubjectTags.Table.Rows.Concat(ProgramTags.Table.Rows).Concat(OrganizationTags.Table.Rows).Select(row => row.Title)
                .Concat(GeographicTags.Rows.Select(row => row.Title)),
            title => Assert.True(title.Length > 2 && title == title.Trim(), title));

    [Fact]
    public void A_code_given_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => new CodeTable([new("PGOV", "One"), new("PGOV", "Two")]));
}
