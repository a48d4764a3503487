using Reftel.Reading.Telegrams.Catalogues;
using Xunit;

namespace Reftel.Reading.Tests.Telegrams.Catalogues;

public sealed class ExecutiveOrdersTests
{
    [Fact]
    public void Orders_are_in_order_of_number_and_date()
    {
        Assert.Equal(ExecutiveOrders.Rows.OrderBy(row => row.Number, StringComparer.Ordinal), ExecutiveOrders.Rows);
        Assert.Equal(ExecutiveOrders.Rows.OrderBy(row => row.InForceFrom), ExecutiveOrders.Rows);
    }

    [Theory]
    [InlineData("11653", "11652")]
    [InlineData("16652", "11652")]
    [InlineData("12598", "12958")]
    [InlineData("12985", "12958")]
    [InlineData("21958", "12958")]
    [InlineData("13562", "13526")]
    public void One_slip_is_repaired(string digits, string expected)
    {
        Assert.True(ExecutiveOrders.TryRepair(digits, out var order));
        Assert.Equal(expected, order);
    }

    [Theory]
    [InlineData("12958")]
    [InlineData("99999")]
    [InlineData("13256")] // a swap away from 12356 and from 13526
    [InlineData("1295")]
    [InlineData("129588")]
    [InlineData("1295O")]
    [InlineData("")]
    public void Other_numbers_are_not_repaired(string digits)
    {
        Assert.False(ExecutiveOrders.TryRepair(digits, out var order));
        Assert.Equal("", order);
    }

    [Fact]
    public void Every_single_slip_gives_back_its_order_or_nothing()
    {
        foreach (var row in ExecutiveOrders.Rows)
        {
            for (var place = 0; place < row.Number.Length; place++)
            {
                for (var digit = '0'; digit <= '9'; digit++)
                {
                    var slip = row.Number[..place] + digit + row.Number[(place + 1)..];
                    Assert.True(!ExecutiveOrders.TryRepair(slip, out var order) || order == row.Number, slip);
                }
            }
        }
    }

    [Fact]
    public void The_order_of_1995_may_be_cited_from_its_signature()
    {
        Assert.True(ExecutiveOrders.TryFind("12958", out var order));
        Assert.Equal(new DateOnly(1995, 4, 17), order.InForceFrom);
        Assert.Equal(25, order.MaximumYears);
    }
}
