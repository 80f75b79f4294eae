import { Folder } from '@cdktf/provider-google/lib/folder';
import { Project } from '@cdktf/provider-google/lib/project';
import { ProjectIamMember } from '@cdktf/provider-google/lib/project-iam-member';
import { GoogleProvider } from '@cdktf/provider-google/lib/provider';
import { ServiceAccount } from '@cdktf/provider-google/lib/service-account';
import { GcsBackend, TerraformResource, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { ACME_GOOGLE } from './acme';

/**
 * What Acme has on Google Cloud: folders with a project each, and the service accounts that work there. Some of them are agents, and hold
 * the role of owner by a grant that somebody was careless about.
 */
export class AcmeGoogle extends TerraformStack {
  public readonly prodFolder: Folder;
  public readonly nonProdFolder: Folder;
  public readonly securityFolder: Folder;
  public readonly prodProject: Project;
  public readonly nonProdProject: Project;
  public readonly logsProject: Project;

  private readonly adopted: object[] = [];

  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { folders, projects } = ACME_GOOGLE;

    new GcsBackend(this, { bucket: 'acme-tfstate', prefix: 'google' });
    // organization policies and entitlements are counted against a project of the caller
    new GoogleProvider(this, 'Google', { billingProject: projects.prod.id, userProjectOverride: true, region: 'us-central1' });

    this.prodFolder = this.folder('Prod', 'prod', folders.prod);
    this.nonProdFolder = this.folder('NonProd', 'nonprod', folders.nonProd);
    this.securityFolder = this.folder('Security', 'security', folders.security);
    this.prodProject = this.project('ProdProject', projects.prod.id, this.prodFolder);
    this.nonProdProject = this.project('NonProdProject', projects.nonProd.id, this.nonProdFolder);
    this.logsProject = this.project('LogsProject', projects.logs.id, this.securityFolder);

    for (const [environment, project] of [['Prod', this.prodProject], ['NonProd', this.nonProdProject]] as const) {
      this.owner(`${environment}Coder`, 'agent-coder', project);
      this.owner(`${environment}McpFiles`, 'mcp-files', project);
    }
    this.serviceAccount('Workload', 'agents-workload', this.nonProdProject);
    this.serviceAccount('BreakGlass', 'break-glass', this.prodProject);
    this.serviceAccount('Pipeline', 'deploy-pipeline', this.prodProject);
    this.serviceAccount('Orders', 'orders-app', this.prodProject);
  }

  private folder(id: string, displayName: string, name: string): Folder {
    const folder = new Folder(this, id, { displayName, parent: `organizations/${ACME_GOOGLE.organization}`, deletionProtection: true });
    return this.adopt(folder, name);
  }

  private project(id: string, projectId: string, folder: Folder): Project {
    const project = new Project(this, id, { projectId, name: projectId, folderId: folder.folderId, autoCreateNetwork: false, deletionPolicy: 'PREVENT' });
    return this.adopt(project, projectId);
  }

  private serviceAccount(id: string, accountId: string, project: Project): ServiceAccount {
    return new ServiceAccount(this, id, { accountId, project: project.projectId });
  }

  private owner(id: string, accountId: string, project: Project): void {
    const { member } = this.serviceAccount(id, accountId, project);
    new ProjectIamMember(this, `${id}Owner`, { project: project.projectId, role: 'roles/owner', member });
  }

  /** These were there before Terraform was. `importFrom` would say the same, but wants a Terraform binary at synthesis. */
  private adopt<Resource extends TerraformResource>(resource: Resource, id: string): Resource {
    this.adopted.push({ to: `${resource.terraformResourceType}.${resource.friendlyUniqueId}`, id });
    this.addOverride('import', this.adopted);
    return resource;
  }
}
