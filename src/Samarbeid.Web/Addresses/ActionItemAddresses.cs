using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Web.Addresses;

/// <summary>Where actions are listed, made and worked on (tiltak).</summary>
public static class ActionItemAddresses
{
    public const string List = "/tiltak";
    public const string New = List + "/nytt";
    public const string OnePattern = List + "/{Id:guid}";

    /// <summary>The list as a file; its ending is that of the format.</summary>
    public const string FileStem = List + "/liste";

    public const string UploadPattern = OnePattern + PaperPart;
    public const string PaperPattern = UploadPattern + "/{Paper:guid}";

    public const string ViewKey = "visning";
    public const string StateKey = "status";
    public const string SltKey = "slt";
    public const string MunicipalityKey = "kommune";
    public const string SearchKey = "sok";
    public const string ResponsibleKey = "ansvarlig";
    public const string DueFromKey = "frist-fra";
    public const string DueToKey = "frist-til";
    public const string MoreKey = "mer";
    public const string GroupKey = "gruppe";
    public const string MineView = "mine";
    public const string BoardView = "tavle";
    public const string AllView = "alle";
    public const string CalendarView = "kalender";
    public const string MonthKey = "maned";

    public const string RecommendationKey = "anbefaling";
    public const string ChallengeKey = "utfordring";
    public const string JustMadeKey = "ny";

    public const string Mine = $"{List}?{ViewKey}={MineView}";
    public const string Board = $"{List}?{ViewKey}={BoardView}";

    private const string PaperPart = "/vedlegg";

    public static string Of(ActionItemId id) => $"{List}/{id.Value}";

    public static string JustMade(ActionItemId id) => $"{Of(id)}?{JustMadeKey}=1";

    public static string Upload(ActionItemId id) => Of(id) + PaperPart;

    public static string Paper(ActionItemId id, PaperId paper) => $"{Upload(id)}/{paper.Value}";

    public static string NewFor(RecommendationId id) => $"{New}?{RecommendationKey}={id.Value}";

    public static string NewFor(ChallengeId id) => $"{New}?{ChallengeKey}={id.Value}";
}
