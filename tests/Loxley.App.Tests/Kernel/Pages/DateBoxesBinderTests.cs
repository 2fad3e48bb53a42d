using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Loxley.App.Kernel.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Loxley.App.Tests.Kernel.Pages;

/// <summary>Dates are read as people write them, and what is wrong is said at the box that is wrong.</summary>
public sealed class DateBoxesBinderTests
{
    private static readonly IModelMetadataProvider Metadata =
        new ServiceCollection().AddLogging().AddMvcCore().AddDataAnnotations().Services.BuildServiceProvider().GetRequiredService<IModelMetadataProvider>();

    [Theory]
    [InlineData("7", "2", "2014")]
    [InlineData(" 07 ", "Feb", "2014")]
    [InlineData("7.", "february", " 2014")]
    [InlineData("7", "FEBRUARY,", "2014")]
    public async Task A_date_is_read_however_it_is_typed(string day, string month, string year) =>
        (await ReadAsync(Boxes(day, month, year))).Result.Model.ShouldBe(new DateOnly(2014, 2, 7));

    [Theory]
    [InlineData("7", "", "2014", "Born.Month", "Date of birth must include a month")]
    [InlineData("", "2", "", "Born.Day", "Date of birth must include a day and year")]
    [InlineData("32", "1", "2014", "Born.Day", "Date of birth must be a real date")]
    [InlineData("7", "13", "2014", "Born.Month", "Date of birth must be a real date")]
    [InlineData("7", "ma", "2014", "Born.Month", "Date of birth must be a real date")]
    [InlineData("7", "2", "14", "Born.Year", "Date of birth must have a year of 4 numbers")]
    [InlineData("-7", "2", "99999", "Born.Year", "Date of birth must have a year of 4 numbers")]
    [InlineData("29", "2", "2023", "Born", "Date of birth must be a real date")]
    [InlineData("<script>", "2", "2023", "Born.Day", "Date of birth must be a real date")]
    public async Task A_wrong_date_is_refused_at_the_box_that_is_wrong(string day, string month, string year, string field, string sentence)
    {
        var read = await ReadAsync(Boxes(day, month, year));
        read.Result.IsModelSet.ShouldBeFalse();
        read.ModelState.First(e => e.Value!.Errors.Count > 0).ShouldSatisfyAllConditions(
            e => e.Key.ShouldBe(field),
            e => e.Value!.Errors[0].ErrorMessage.ShouldBe(sentence));
        read.ModelState["Born.Day"]!.AttemptedValue.ShouldBe(day);
    }

    [Fact]
    public async Task An_empty_date_is_no_date()
    {
        var read = await ReadAsync(Boxes("", " ", ""));
        read.Result.ShouldBe(ModelBindingResult.Success(null));
        read.ModelState.IsValid.ShouldBeTrue();
    }

    [Fact]
    public async Task A_date_that_must_be_given_is_asked_for() =>
        (await ReadAsync(Boxes("", "", ""), typeof(Needed))).ModelState["Born"]!.Errors[0].ErrorMessage.ShouldBe("The date must include a day, month and year");

    [Theory]
    [InlineData("2026-08-03", true)]
    [InlineData("03/08/2026", true)]
    [InlineData("3 Aug 2026", true)]
    [InlineData("3.8.2026", true)]
    [InlineData("2026-02-30", false)]
    [InlineData("30/2/2026", false)]
    [InlineData("3/8/26", false)]
    [InlineData("3/13/2026", false)]
    [InlineData("3/8", false)]
    [InlineData("<script>", false)]
    public async Task A_date_in_one_box_or_in_an_address_is_read_with_the_day_first(string value, bool good)
    {
        var read = (await ReadAsync(new() { ["Born"] = value })).Result;
        read.IsModelSet.ShouldBe(good);
        if (good) read.Model.ShouldBe(new DateOnly(2026, 8, 3));
    }

    [Fact]
    public void Every_date_is_read_back_in_numbers_and_in_words() => Prop.ForAll(
        Gen.Choose(new DateOnly(1000, 1, 1).DayNumber, new DateOnly(9999, 12, 31).DayNumber).ToArbitrary(),
        number =>
        {
            var date = DateOnly.FromDayNumber(number);
            return Same(date, "MM") && Same(date, "MMM") && Same(date, "MMMM");
        }).QuickCheckThrowOnFailure();

    private static bool Same(DateOnly date, string month)
    {
        var typed = Boxes(date.Day.ToString(CultureInfo.InvariantCulture), date.ToString(month, CultureInfo.InvariantCulture), date.Year.ToString(CultureInfo.InvariantCulture));
        return ReadAsync(typed).GetAwaiter().GetResult().Result.Model is DateOnly read && read == date;
    }

    private static Dictionary<string, StringValues> Boxes(string day, string month, string year) =>
        new() { ["Born.Day"] = day, ["Born.Month"] = month, ["Born.Year"] = year };

    private static async Task<DefaultModelBindingContext> ReadAsync(Dictionary<string, StringValues> typed, Type? holder = null)
    {
        var context = new DefaultModelBindingContext
        {
            ModelName = "Born",
            ModelState = new ModelStateDictionary(),
            ModelMetadata = Metadata.GetMetadataForProperty(holder ?? typeof(Asked), "Born"),
            ValueProvider = new FormValueProvider(BindingSource.Form, new FormCollection(typed), CultureInfo.InvariantCulture),
        };
        await new DateBoxesBinder().BindModelAsync(context);
        return context;
    }

    private sealed class Needed
    {
        public DateOnly Born { get; set; }
    }

    private sealed class Asked
    {
        [Display(Name = "Date of birth")]
        public DateOnly? Born { get; set; }
    }
}
