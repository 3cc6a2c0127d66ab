using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Checks;
using ResilientCity.Application.CoHandling;
using ResilientCity.Application.Commitments;
using ResilientCity.Application.Data;
using ResilientCity.Application.Data.SampleData;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Duties;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Registry;
using ResilientCity.Application.Reminders;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Supervision;
using ResilientCity.Application.Verification;

namespace ResilientCity.Application;

public static class ApplicationRegistration
{
    /// <summary>All slices over the store in <paramref name="folder"/>. The host brings a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddResilientCity(this IServiceCollection services, StoreFolder folder) => services
        .AddStore(folder)
        .AddAccounts()
        .AddProposals()
        .AddCases()
        .AddDeadlines()
        .AddDuties()
        .AddSupervision()
        .AddCoHandling()
        .AddReplies()
        .AddLetters()
        .AddChecks()
        .AddFeedback()
        .AddCommitments()
        .AddImport()
        .AddNotifications()
        .AddAttachments()
        .AddRegistry()
        .AddReminders()
        .AddVerification()
        .AddSampleData();
}
