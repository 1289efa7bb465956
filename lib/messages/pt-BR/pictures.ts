/** Our drawings of Marketo's screens: what each shows, for those who do not see it, and the way there as its caption. */
export const pictures = {
  newRole: {
    alt: 'Marketo, a página <b>Roles</b> de <b>Users & Roles</b>. Em destaque, o botão <b>New Role</b> acima da lista.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> › <b>New Role</b>',
  },
  roleTicks: {
    alt: 'A janela <b>New Role</b> com o grupo <b>Access API</b> aberto. Em destaque, as permissões da sua lista, todas marcadas; as outras ficam vazias.',
    caption: '<b>New Role</b>: o que marcar em <b>Access API</b>',
  },
  editRole: {
    alt: 'A janela <b>Edit Role</b> com o grupo <b>Access API</b> aberto. Em destaque, as permissões necessárias, todas marcadas.',
    caption: '<b>Edit Role</b>: o que marcar em <b>Access API</b>',
  },
  inviteUser: {
    alt: 'Marketo, a página <b>Users</b> de <b>Users & Roles</b>. Em destaque, o botão <b>Invite New User</b> acima da lista.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> › <b>Invite New User</b>',
  },
  inviteForm: {
    alt: 'A janela <b>Invite New User</b> com e-mail e nomes preenchidos. Em destaque, o campo <b>Access Expires</b>, que está vazio.',
    caption: '<b>Invite New User</b>: <b>Access Expires</b> fica vazio',
  },
  apiOnlyTick: {
    alt: 'A segunda página da janela <b>Invite New User</b>. Uma função está marcada. Em destaque, <b>API Only</b> abaixo das funções, também marcado.',
    caption: '<b>Invite New User</b>: uma função, e <b>API Only</b> marcado',
  },
  createApiOnlyUser: {
    alt: 'Marketo, a página <b>Users</b> de <b>Users & Roles</b>. Em destaque, o botão <b>Create API Only User</b> acima da lista.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> › <b>Create API Only User</b>',
  },
  apiUserForm: {
    alt: 'A janela <b>Create API Only User</b> com e-mail e nomes preenchidos. Em destaque, a lista <b>API Only Role</b>.',
    caption: '<b>Create API Only User</b>: e-mail, nomes e a função',
  },
  workspaces: {
    alt: 'Uma tabela com um espaço de trabalho em cada linha. Em destaque, a lista de <b>Roles</b> ao lado de cada um.',
    caption: 'A função ao lado de cada <b>Workspace</b>',
  },
  newService: {
    alt: 'Marketo, a página <b>LaunchPoint</b>. O botão <b>New</b> está aberto. Em destaque, o item <b>New Service</b>.',
    caption:
      '<b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> › <b>New</b> › <b>New Service</b>',
  },
  serviceDialog: {
    alt: 'A janela <b>New Service</b>. Em destaque, as listas <b>Service</b>, com <b>Custom</b>, e <b>API Only User</b>.',
    caption: '<b>New Service</b>: <b>Custom</b> e o <b>API Only User</b>',
  },
  emptyApiUserList: {
    alt: 'A janela <b>New Service</b>. Em destaque, a lista <b>API Only User</b>: ela está aberta e não tem nenhum item.',
    caption: '<b>New Service</b>: a lista <b>API Only User</b> está vazia',
  },
  viewDetails: {
    alt: 'Marketo, a página <b>LaunchPoint</b> com a lista <b>Installed Services</b>. Em destaque, o link <b>View Details</b> ao lado de um serviço.',
    caption: '<b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> › <b>View Details</b>',
  },
  details: {
    alt: 'A janela que <b>View Details</b> abre. Em destaque, as linhas <b>Client Id</b> e <b>Client Secret</b>; abaixo delas fica <b>Authorized User</b>.',
    caption: '<b>View Details</b>: <b>Client Id</b> e <b>Client Secret</b>',
  },
  detailsSecret: {
    alt: 'A janela que <b>View Details</b> abre. Em destaque, a linha <b>Client Secret</b>, entre <b>Client Id</b> e <b>Authorized User</b>.',
    caption: '<b>View Details</b>: <b>Client Secret</b>',
  },
  webServices: {
    alt: 'Marketo, a página <b>Web Services</b> com o quadro <b>REST API</b>. Em destaque, a linha <b>Endpoint</b>; abaixo dela fica <b>Identity</b>.',
    caption: '<b>Admin</b> › <b>Integration</b> › <b>Web Services</b> › <b>REST API</b>',
  },
  ipRestrictions: {
    alt: 'Marketo, a página <b>Web Services</b> com o quadro <b>IP Restrictions</b>. Em destaque, o botão <b>Edit</b> do quadro; abaixo dele fica a lista de endereços.',
    caption: '<b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>',
  },
  accessExpires: {
    alt: 'Marketo, a lista <b>Users</b>. Em destaque, uma data na coluna <b>Access Expires</b> de um usuário.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>: <b>Access Expires</b>',
  },
  apiUsage: {
    alt: 'Marketo, a página <b>Web Services</b> com o quadro <b>API Call Information</b>. Em destaque, o número em <b>Requests in the Last 7 Days</b>, que abre a lista por usuário.',
    caption:
      '<b>Admin</b> › <b>Integration</b> › <b>Web Services</b> › <b>API Call Information</b>',
  },
  addressBar: {
    alt: 'A barra de endereço de um navegador que mostra o Marketo. Em destaque, o Munchkin ID: três dígitos, três letras, três dígitos.',
    caption: 'O Munchkin ID no endereço de uma página do Marketo',
  },
}
