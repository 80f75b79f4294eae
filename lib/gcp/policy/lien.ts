/** The lien that keeps a project, as `google_resource_manager_lien` takes it: nobody deletes the project before the lien is gone. */
export function lienAttributes(project: string): Record<string, unknown> {
  return {
    parent: project,
    restrictions: ['resourcemanager.projects.delete'],
    origin: 'sunkfence-prod-delete-deny',
    reason: 'Production cannot be deleted; see the guardrail that made this lien',
  };
}
