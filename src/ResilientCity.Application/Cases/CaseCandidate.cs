using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>A case that somebody may mean, with what tells it from others.</summary>
/// <param name="Reference">Unambiguous and typed as it stands: 市五届五次/0750@市应急管理局.</param>
public sealed record CaseCandidate(CaseId Id, string Reference, string Number, string Title, string LeadAgency, CaseStage Stage);
