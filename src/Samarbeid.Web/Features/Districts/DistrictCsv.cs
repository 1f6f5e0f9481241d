using System.Text;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Districts;

/// <summary>The table of a district as a Norwegian Excel opens it: UTF-8 with its mark, semicolons, and no cell that would be taken for a formula.</summary>
internal static class DistrictCsv
{
    public static string TextOf(DistrictShown shown, DateOnly today)
    {
        var measures = Enum.GetValues<ServiceMeasure>();
        var text = new StringBuilder("\uFEFF");
        Append(text, [DistrictTexts.Number, DistrictTexts.Municipality, DistrictTexts.FailingCount, .. measures.SelectMany(m => new[] { Words.Of(m), DistrictTexts.GradeOf(Words.InSentence(m)) })]);
        foreach (var row in shown.Municipalities)
        {
            Append(text,
            [
                row.Number.Value, row.Name, NorwegianFormat.Number(row.Count(ServiceGrade.Failing, today)),
                .. measures.SelectMany(m => new[] { row.ValueOf(m) ?? DistrictTexts.NotShown, DistrictWords.NameOf(row.Grade(m, today)) }),
            ]);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(';', cells.Select(FiguresExcel.Words)).Append("\r\n");
}
