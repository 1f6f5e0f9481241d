using System.Text.Json;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Tests.ReferenceData;

namespace Samarbeid.Infrastructure.Tests.Figures;

public sealed class AllCrimePicturesTests(LoadedReferenceDatabase file) : IClassFixture<LoadedReferenceDatabase>
{
    [Theory]
    [InlineData("0301")]
    [InlineData("1151")]
    [InlineData("1580")]
    [InlineData("4629")]
    [InlineData("5035")]
    public async Task One_out_of_all_is_the_same_as_one_by_itself(string text)
    {
        var number = MunicipalityNumber.Parse(text);
        await using var database = file.Open();
        var alone = await CrimePictureQuery.ReadAsync(database, number, default);

        var all = await AllCrimePictures.ReadAsync(database, default);

        Assert.Equal(357, all.Numbers.Count);
        Assert.Equal(JsonSerializer.Serialize(alone), JsonSerializer.Serialize(all.Of(number)));
    }

    [Fact]
    public async Task All_of_them_take_six_statements()
    {
        await using var database = file.Open();
        file.Statements.Clear();

        var all = await AllCrimePictures.ReadAsync(database, default);
        foreach (var number in all.Numbers) all.Of(number);

        Assert.Equal(6, file.Statements.Count);
    }
}
