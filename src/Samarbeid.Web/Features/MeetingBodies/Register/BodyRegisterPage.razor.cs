namespace Samarbeid.Web.Features.MeetingBodies.Register;

/// <summary>Which bodies there are, whom they serve, and whether they have members.</summary>
public sealed partial class BodyRegisterPage(BodyRegisterQueries queries)
{
    private IReadOnlyList<BodyRow>? _bodies;

    protected override async Task OnInitializedAsync() => _bodies = await queries.ListAsync(Cancel);
}
