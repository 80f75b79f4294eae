/** What a request would do, for controls that look into it. */
export interface RequestDetails {
  /**
   * The type of what it creates or changes, as custom constraints name it: `storage.googleapis.com/Bucket`.
   *
   * @default - not known; no custom constraint is asked
   */
  readonly type?: string;

  /**
   * How: `CREATE`, `UPDATE`, `DELETE`, `REMOVE_GRANT`, `GOVERN_TAGS`.
   *
   * @default "UPDATE"
   */
  readonly verb?: string;

  /**
   * What it would be like then, as the REST API has it.
   *
   * @default - nothing of it is known
   */
  readonly body?: any;

  /**
   * Where it comes from, for service perimeters: `projects/222222222222` or the id of a project, of the network or resource that sends it, or `internet`.
   *
   * @default - not known
   */
  readonly from?: string;

  /**
   * The access levels that it meets, by their full names.
   *
   * @default - none
   */
  readonly accessLevels?: string[];

  /**
   * The method of the API, as rules of perimeters name it: `google.storage.objects.get`.
   *
   * @default - not known
   */
  readonly method?: string;
}

/** What a request sets that an organization policy may refuse. */
export interface OrgPolicyQuestion {
  /** The constraint: `vertexai.allowedModels`, `custom.noPublicBuckets`. */
  readonly constraint: string;

  /**
   * The value that is asked for.
   *
   * @default - none: the constraint has no values, and the request does what it forbids
   */
  readonly value?: string;
}

/**
 * A request as Google Cloud would see it.
 *
 * What it does not say, it does not have: a resource without tags, an attribute with its default. What may be there is named by `unknownTags` and
 * `unknownAttributes`. Where it says nothing of the project, the project in the name of the resource counts.
 */
export interface AccessRequest {
  /**
   * Who asks: `serviceAccount:coder@acme-prod.iam.gserviceaccount.com`, `user:...`, `principal://...` of a pool or an agent, or `allUsers` for somebody anonymous.
   */
  readonly principal: string;

  /** The permission, in the v2 form: `storage.googleapis.com/buckets.delete`. */
  readonly permission: string;

  /**
   * The full name of the resource: `//storage.googleapis.com/projects/_/buckets/acme-prod-data`.
   *
   * @default - not known
   */
  readonly resource?: string;

  /**
   * The project that the resource is in: its id or its number.
   *
   * @default - that in the name of the resource, if there is one
   */
  readonly project?: string;

  /**
   * The folder that the project, or the resource, is directly in.
   *
   * @default - as the organization has it
   */
  readonly folder?: string;

  /**
   * The organization.
   *
   * @default - as the organization has it
   */
  readonly organization?: string;

  /**
   * The tags of the resource, inherited ones included: short names (`environment`: `prod`), namespaced names, or ids.
   *
   * @default - none
   */
  readonly tags?: { readonly [key: string]: string };

  /**
   * Keys of tags that the resource may have, with values that are not known. `*` is every key.
   *
   * @default - none
   */
  readonly unknownTags?: string[];

  /**
   * Attributes that conditions ask for (`mcp.googleapis.com/tool.name`, `resource.service`), and groups and attributes of who asks:
   * `group:eng@acme.example` with true or false, `group` and `attribute.K` as a pool maps them.
   *
   * @default - none; attributes have the defaults of the conditions that ask for them
   */
  readonly attributes?: { readonly [name: string]: any };

  /**
   * Attributes that the request may have, with values that are not known. `*` is every one.
   *
   * @default - none
   */
  readonly unknownAttributes?: string[];

  /**
   * What it sets that an organization policy may refuse.
   *
   * @default - nothing that an organization policy is asked of
   */
  readonly orgPolicy?: OrgPolicyQuestion;

  /**
   * What it would do, for custom constraints and service perimeters.
   *
   * @default - not known
   */
  readonly request?: RequestDetails;

  /**
   * The role bindings that grant to the principal, as allow policies have them: `role` (or `permissions`, in the v1 or v2 form), `members`, `condition`,
   * and the node that they are on as `resource`.
   *
   * @default - one that allows everything, the careless grant
   */
  readonly bindings?: any[];
}
