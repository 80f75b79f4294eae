// What `Ref` and `Fn::GetAtt` give where it follows from the template. `${Name}` is a property of the resource, `${AWS::…}` a pseudo parameter,
// `${?…}` what only AWS knows. What is not here is not known.
// Source: the "Return values" of each type in the CloudFormation Template Reference Guide and the ARN formats of the Service Authorization
// Reference, seen 2026-11-20. Left out: what AWS changes on the way (RDS writes names in lower case) and ids that it makes up.

/** The names of a resource. */
export interface ResourceNames {
  /** What `Ref` gives. */
  readonly ref?: string;

  /** What `Fn::GetAtt` gives. */
  readonly attributes?: Readonly<Record<string, string>>;
}

const HERE = '${AWS::Region}:${AWS::AccountId}';
const IAM = 'arn:${AWS::Partition}:iam::${AWS::AccountId}';

/** The names, by type. */
export const RESOURCE_NAMES: ReadonlyMap<string, ResourceNames> = new Map(Object.entries<ResourceNames>({
  'AWS::Backup::BackupVault': {
    ref: '${BackupVaultName}',
    attributes: { BackupVaultName: '${BackupVaultName}', BackupVaultArn: `arn:\${AWS::Partition}:backup:${HERE}:backup-vault:\${BackupVaultName}` },
  },
  'AWS::DynamoDB::GlobalTable': { ref: '${TableName}', attributes: { Arn: `arn:\${AWS::Partition}:dynamodb:${HERE}:table/\${TableName}` } },
  'AWS::DynamoDB::Table': { ref: '${TableName}', attributes: { Arn: `arn:\${AWS::Partition}:dynamodb:${HERE}:table/\${TableName}` } },
  'AWS::ECR::Repository': { ref: '${RepositoryName}', attributes: { Arn: `arn:\${AWS::Partition}:ecr:${HERE}:repository/\${RepositoryName}` } },
  'AWS::ECS::Cluster': { ref: '${ClusterName}', attributes: { Arn: `arn:\${AWS::Partition}:ecs:${HERE}:cluster/\${ClusterName}` } },
  'AWS::Events::EventBus': { ref: '${Name}', attributes: { Name: '${Name}', Arn: `arn:\${AWS::Partition}:events:${HERE}:event-bus/\${Name}` } },
  'AWS::IAM::Group': { ref: '${GroupName}', attributes: { Arn: `${IAM}:group\${Path}\${GroupName}` } },
  'AWS::IAM::InstanceProfile': { ref: '${InstanceProfileName}', attributes: { Arn: `${IAM}:instance-profile\${Path}\${InstanceProfileName}` } },
  'AWS::IAM::ManagedPolicy': { ref: `${IAM}:policy\${Path}\${ManagedPolicyName}`, attributes: { PolicyArn: `${IAM}:policy\${Path}\${ManagedPolicyName}` } },
  'AWS::IAM::Role': { ref: '${RoleName}', attributes: { Arn: `${IAM}:role\${Path}\${RoleName}` } },
  'AWS::IAM::User': { ref: '${UserName}', attributes: { Arn: `${IAM}:user\${Path}\${UserName}` } },
  'AWS::KMS::Alias': { ref: '${AliasName}' },
  'AWS::KMS::Key': {
    ref: '${?the key id}',
    attributes: { KeyId: '${?the key id}', Arn: `arn:\${AWS::Partition}:kms:${HERE}:key/\${?the key id}` },
  },
  'AWS::Kinesis::Stream': { ref: '${Name}', attributes: { Arn: `arn:\${AWS::Partition}:kinesis:${HERE}:stream/\${Name}` } },
  'AWS::Lambda::Function': { ref: '${FunctionName}', attributes: { Arn: `arn:\${AWS::Partition}:lambda:${HERE}:function:\${FunctionName}` } },
  'AWS::Logs::LogGroup': { ref: '${LogGroupName}', attributes: { Arn: `arn:\${AWS::Partition}:logs:${HERE}:log-group:\${LogGroupName}:*` } },
  'AWS::S3::Bucket': { ref: '${BucketName}', attributes: { Arn: 'arn:${AWS::Partition}:s3:::${BucketName}' } },
  'AWS::SNS::Topic': {
    ref: `arn:\${AWS::Partition}:sns:${HERE}:\${TopicName}`,
    attributes: { TopicArn: `arn:\${AWS::Partition}:sns:${HERE}:\${TopicName}`, TopicName: '${TopicName}' },
  },
  'AWS::SQS::Queue': {
    ref: 'https://sqs.${AWS::Region}.${AWS::URLSuffix}/${AWS::AccountId}/${QueueName}',
    attributes: {
      Arn: `arn:\${AWS::Partition}:sqs:${HERE}:\${QueueName}`,
      QueueName: '${QueueName}',
      QueueUrl: 'https://sqs.${AWS::Region}.${AWS::URLSuffix}/${AWS::AccountId}/${QueueName}',
    },
  },
  'AWS::SSM::Parameter': { ref: '${Name}' },
  'AWS::SecretsManager::Secret': {
    ref: `arn:\${AWS::Partition}:secretsmanager:${HERE}:secret:\${Name}-\${?the suffix}`,
    attributes: { Id: `arn:\${AWS::Partition}:secretsmanager:${HERE}:secret:\${Name}-\${?the suffix}` },
  },
  'AWS::StepFunctions::StateMachine': {
    ref: `arn:\${AWS::Partition}:states:${HERE}:stateMachine:\${StateMachineName}`,
    attributes: { Arn: `arn:\${AWS::Partition}:states:${HERE}:stateMachine:\${StateMachineName}`, Name: '${StateMachineName}' },
  },
}));

/** What CloudFormation takes a property for that is not there. */
export const PROPERTY_DEFAULTS: ReadonlyMap<string, string> = new Map([['Path', '/']]);

/** Types whose names tell one from another: a name that is not known whole is not known at all, so that two of them are never taken for one. */
export const EXACT_TYPES: ReadonlySet<string> = new Set(['AWS::IAM::ManagedPolicy']);
