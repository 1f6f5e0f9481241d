using System.Text;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Agreements.Papers;
using Samarbeid.Web.Features.Meetings.Papers;
using Samarbeid.Web.Tests.Features.Meetings;
using static Samarbeid.Web.Tests.Features.Agreements.Pledged;

namespace Samarbeid.Web.Tests.Features.Agreements;

/// <summary>The signed sheet lies beside its agreement, for all who may read that and for nobody else.</summary>
public sealed class AgreementPaperTests : IAsyncLifetime
{
    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task It_is_listed_and_fetched_by_who_reads_the_agreement_and_found_by_nobody_else()
    {
        var agreement = await InForceAsync(_town);
        var paper = await AttachAsync(_town.Mayor, agreement.Id);

        Assert.Equal("Signert avtale", Assert.Single((await ReadAsync(_town, agreement.Id)).Papers).Title);
        Assert.NotNull(await FetchAsync(_town.Sheriff, agreement.Id, paper.Value));
        Assert.Null(await FetchAsync(_town.Stranger, agreement.Id, paper.Value));
        Assert.Null(await FetchAsync(_town.Sheriff, CooperationAgreementId.New(), paper.Value));
    }

    [Fact]
    public async Task Nothing_is_laid_beside_a_draft_or_by_somebody_who_neither_writes_nor_signs()
    {
        var draft = await DraftAsync(_town);
        Assert.Equal(AgreementRules.StateForbids, (await AttachAsync(_town.Contact, draft.Id)).Refusal);

        var analyst = await _town.System.PersonAsync(Role.DistrictAnalyst, TestSystem.Stjordal);
        var sent = await SentAsync(_town);
        Assert.Equal(AccessRules.NoGrant, (await AttachAsync(analyst, sent.Id)).Refusal);
        Assert.Equal(PersistenceRules.NotFound, (await AttachAsync(_town.Stranger, sent.Id)).Refusal);
        Assert.Empty((await ReadAsync(_town, sent.Id)).Papers);
    }

    [Fact]
    public async Task Taken_away_it_can_be_put_back_and_its_bytes_are_not_cleared_meanwhile()
    {
        var agreement = await InForceAsync(_town);
        var paper = (await AttachAsync(_town.Contact, agreement.Id)).Value;
        var detach = _town.System.As<DetachPaper>(_town.Contact);

        Done(await detach.HandleAsync(agreement.Id, paper, default));
        Assert.Empty((await ReadAsync(_town, agreement.Id)).Papers);
        Assert.Null(await FetchAsync(_town.Contact, agreement.Id, paper));

        _town.System.Database.Clock.Advance(TimeSpan.FromHours(20));
        await _town.System.As<PaperClearing>(_town.Contact).ClearAsync(default);
        Done(await detach.UndoAsync(agreement.Id, paper, default));
        Assert.NotNull(await FetchAsync(_town.Contact, agreement.Id, paper));

        _town.System.Database.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(0, await _town.System.As<PaperClearing>(_town.Contact).ClearAsync(default));
        Assert.NotNull(await FetchAsync(_town.Contact, agreement.Id, paper));
    }

    [Fact]
    public async Task Sent_twice_it_lies_there_once()
    {
        var agreement = await InForceAsync(_town);
        var key = SingleUseKey.New();

        var (first, second) = (await AttachAsync(_town.Contact, agreement.Id, key), await AttachAsync(_town.Contact, agreement.Id, key));

        Assert.Equal(first.Value, second.Value);
        Assert.Single((await ReadAsync(_town, agreement.Id)).Papers);
        await using var db = _town.System.Database.OpenAsSystem();
        Assert.Equal(1, await db.StoredFiles.IgnoreQueryFilters().CountAsync());
    }

    private Task<Outcome<PaperId>> AttachAsync(Person who, CooperationAgreementId id, SingleUseKey? key = null) => _town.System.As<AttachPaper>(who)
        .HandleAsync(key ?? SingleUseKey.New(), id, new UploadedFile("Signert avtale.txt", null, new MemoryStream(Encoding.UTF8.GetBytes("Underskrevet"))), default);

    private Task<PaperFile?> FetchAsync(Person who, CooperationAgreementId id, PaperId paper) => _town.System.As<AgreementPaperQueries>(who).FindAsync(id, paper, default);
}
