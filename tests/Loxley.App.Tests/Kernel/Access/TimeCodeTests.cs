using Loxley.App.Kernel.Access;

namespace Loxley.App.Tests.Kernel.Access;

public sealed class TimeCodeTests
{
    /// <summary>The standard's own key, "12345678901234567890".</summary>
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static readonly DateTime Now = new(2026, 3, 4, 10, 0, 10, DateTimeKind.Utc);

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void It_is_the_code_of_the_standard(long seconds, string code) =>
        TimeCode.Of(Key, TimeCode.StepAt(DateTime.UnixEpoch.AddSeconds(seconds))).ShouldBe(code);

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void A_telephone_may_be_half_a_minute_off(int seconds, bool taken)
    {
        var typed = TimeCode.Of(Key, TimeCode.StepAt(Now.AddSeconds(seconds)));
        (TimeCode.Match(Key, typed, Now, last: null) is not null).ShouldBe(taken);
    }

    [Fact]
    public void Spaces_are_no_part_of_it_and_letters_or_nothing_are_no_code()
    {
        var code = TimeCode.Of(Key, TimeCode.StepAt(Now));
        TimeCode.Match(Key, $" {code[..3]} {code[3..]} ", Now, last: null).ShouldBe(TimeCode.StepAt(Now));
        TimeCode.Match(Key, "abcdef", Now, last: null).ShouldBeNull();
        TimeCode.Match(Key, "", Now, last: null).ShouldBeNull();
        TimeCode.Match(Key, code + "0", Now, last: null).ShouldBeNull();
    }

    [Fact]
    public void None_is_taken_twice_nor_one_before_the_last()
    {
        var step = TimeCode.StepAt(Now);
        TimeCode.Match(Key, TimeCode.Of(Key, step), Now, last: step).ShouldBeNull();
        TimeCode.Match(Key, TimeCode.Of(Key, step - 1), Now, last: step).ShouldBeNull();
        TimeCode.Match(Key, TimeCode.Of(Key, step + 1), Now, last: step).ShouldBe(step + 1);
    }
}
