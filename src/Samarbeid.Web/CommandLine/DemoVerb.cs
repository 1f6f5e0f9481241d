using System.CommandLine;
using System.Globalization;
using Samarbeid.Infrastructure.Demonstration.Load;

namespace Samarbeid.Web.CommandLine;

/// <summary>demo: writes a load to measure on. Each line of progress is written after its council is committed.</summary>
internal static class DemoVerb
{
    private const int MostMunicipalities = 400, MostYears = 20;

    public static Command Create()
    {
        var municipalities = Values.Count("--municipalities", CommandTexts.DemoMunicipalities, 1, MostMunicipalities);
        var years = Values.Count("--years", CommandTexts.DemoYears, 1, MostYears);
        return new Command("demo", CommandTexts.Demo) { municipalities, years }.OnDatabase(async (run, cancel) =>
        {
            var outcome = await run.Get<DemonstrationLoad>().WriteAsync(
                run.Asked.GetRequiredValue(municipalities), run.Asked.GetRequiredValue(years), new Lines(run.Errors), cancel);
            if (outcome.IsDone) await run.SayAsync(CommandTexts.DemoDone);
            return outcome;
        });
    }

    private sealed class Lines(TextWriter errors) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) =>
            errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Written}/{value.Bodies} {value.BodyId} {value.Body}"));
    }
}
