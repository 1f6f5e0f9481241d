using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Agreements.Read;
using Samarbeid.Web.Features.Agreements.Sign;
using Samarbeid.Web.Features.Agreements.Write;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.Agreements;

/// <summary>An agreement of the town's council, made as people make it.</summary>
internal static class Pledged
{
    public static readonly AgreementTerms Terms = new("Samarbeidsavtale", "Trygg by", TestSystem.Today.AddMonths(-6), TestSystem.Today.AddYears(2));
    public static readonly Promise Patrol = new(Party.Police, "Politiet er på skolen hver måned", "", CommitmentRhythm.Monthly);

    public static async Task<AgreementDetails> DraftAsync(Town town)
    {
        var begun = await town.System.As<DraftAgreement>(town.Contact).HandleAsync(SingleUseKey.New(), town.Body.Id, Terms, default);
        Done(await town.System.As<AddCommitment>(town.Contact).HandleAsync(begun.Value, 1, Patrol, null, default));
        return await ReadAsync(town, begun.Value);
    }

    public static async Task<AgreementDetails> SentAsync(Town town)
    {
        var drafted = await DraftAsync(town);
        Done(await town.System.As<SendAgreement>(town.Contact).HandleAsync(drafted.Id, drafted.Version, default));
        return await ReadAsync(town, drafted.Id);
    }

    public static async Task<AgreementDetails> InForceAsync(Town town)
    {
        var sent = await SentAsync(town);
        Done(await town.System.As<SignAgreement>(town.Sheriff).HandleAsync(sent.Id, sent.Version, Party.Police, TestSystem.Today, default));
        Done(await town.System.As<SignAgreement>(town.Mayor).HandleAsync(sent.Id, sent.Version + 1, Party.Municipality, TestSystem.Today, default));
        return await ReadAsync(town, sent.Id);
    }

    public static async Task<AgreementDetails> ReadAsync(Town town, CooperationAgreementId id) =>
        (await town.System.As<AgreementPageQueries>(town.Contact).FindAsync(id, null, default))!;

    public static void Done(Outcome outcome) => Assert.Null(outcome.Refusal?.Code);
}
