using System.CommandLine;
using System.Text;
using Samarbeid.Infrastructure.Figures;

namespace Samarbeid.Web.CommandLine;

/// <summary>figures: writes the public figures of a period for every municipality as a comma-separated file.</summary>
internal static class FiguresVerb
{
    public static Command Create()
    {
        var period = Values.Period(CommandTexts.FiguresPeriod);
        var output = Values.Output(CommandTexts.FiguresOutput);
        return new Command("figures", CommandTexts.Figures) { period, output }.OnDatabase(async (run, cancel) =>
        {
            var file = run.Asked.GetRequiredValue(output);
            await using var database = run.OpenDatabase();
            var text = await FiguresCsv.TextAsync(database, run.Asked.GetRequiredValue(period), cancel);
            if (!text.IsDone) return text.WithoutValue;

            var outcome = await WholeFile.WriteAsync(file, Encoding.UTF8.GetBytes(text.Value), cancel);
            if (outcome.IsDone) await run.SayAsync(CommandTexts.Written(file));
            return outcome;
        });
    }
}
